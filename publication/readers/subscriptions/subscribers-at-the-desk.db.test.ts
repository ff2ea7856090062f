import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { consents, readers, type Subscription } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { exportSubscribers } from './export-subscribers'
import { listSubscribers, SUBSCRIBERS_PER_PAGE } from './list-subscribers'

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12))

beforeEach(async () => {
  await db().delete(consents)
  await db().delete(readers)
})

const aSubscriber = (email: string, moments: Partial<Subscription> = {}) =>
  aSubscription({ email, askedAt: at(1), ...moments })

describe('the list', () => {
  test('has who asked last first, each with its state, and counts of all', async () => {
    const { id } = await aMember('editor')
    await aSubscriber('anna@voorbeeld.example', { askedAt: at(1), confirmedAt: at(2) })
    await aSubscriber('ben@voorbeeld.example', { askedAt: at(3) })
    await aSubscriber('cas@voorbeeld.example', { askedAt: at(2), confirmedAt: at(3), leftAt: at(4) })
    const { subscribers: listed, found, counts } = await listSubscribers(id, '', 1)
    expect(listed.map(({ email, state }) => [email, state])).toEqual([
      ['ben@voorbeeld.example', 'pending'],
      ['cas@voorbeeld.example', 'left'],
      ['anna@voorbeeld.example', 'confirmed'],
    ])
    expect(found).toBe(3)
    expect(counts).toEqual({ confirmed: 1, pending: 1, left: 1 })
  })

  test('is searched by a part of the address, taken as it is typed', async () => {
    const { id } = await aMember('owner')
    await aSubscriber('Anna_B@voorbeeld.example')
    await aSubscriber('annaxb@voorbeeld.example')
    const emailsWith = async (part: string) =>
      (await listSubscribers(id, part, 1)).subscribers.map(({ email }) => email)
    expect(await emailsWith(' anna_b ')).toEqual(['Anna_B@voorbeeld.example'])
    expect(await emailsWith('%')).toEqual([])
    expect(await emailsWith('VOORBEELD')).toHaveLength(2)
  })

  test('comes in pages that hold everybody once', async () => {
    const { id } = await aMember('owner')
    const many = Array.from({ length: SUBSCRIBERS_PER_PAGE + 3 }, (_, n) => `${n}@voorbeeld.example`)
    for (const email of many) await aSubscription({ email })
    const pages = [await listSubscribers(id, '', 1), await listSubscribers(id, '', 2)]
    expect(pages.map((page) => page.subscribers.length)).toEqual([SUBSCRIBERS_PER_PAGE, 3])
    expect(new Set(pages.flatMap((page) => page.subscribers.map((one) => one.id))).size).toBe(many.length)
  })
})

test('the export has everybody once, with their newest asking', async () => {
  const { id } = await aMember('owner')
  const anna = await aSubscriber('anna@voorbeeld.example', { confirmedAt: at(2) })
  await aSubscriber('=1+1@voorbeeld.example', { askedAt: at(3) })
  const asking = { subscriptionId: anna.id, email: anna.email, list: 'newsletter' as const, ipHash: 'x' }
  await db()
    .insert(consents)
    .values([
      { ...asking, form: 'piece', wordingVersion: 2, askedAt: at(2) },
      { ...asking, form: 'home', wordingVersion: 1, askedAt: at(1) },
    ])
  expect(await exportSubscribers(id)).toBe(
    [
      'email,state,asked_at,confirmed_at,left_at,form,wording_version',
      'anna@voorbeeld.example,confirmed,2026-03-01T12:00:00.000Z,2026-03-02T12:00:00.000Z,,piece,2',
      "'=1+1@voorbeeld.example,pending,2026-03-03T12:00:00.000Z,,,,",
      '',
    ].join('\r\n'),
  )
})

test.each([
  ['owner', true],
  ['editor', true],
  ['contributor', false],
  ['removed', false],
  ['stranger', false],
] as const)('to the %s it is open: %s', async (who, isOpen) => {
  await aSubscriber('anna@voorbeeld.example')
  const memberId = await idOf(who)
  expect((await listSubscribers(memberId, '', 1)).subscribers.length > 0).toBe(isOpen)
  expect((await listSubscribers(memberId, '', 1)).counts.pending > 0).toBe(isOpen)
  expect((await exportSubscribers(memberId)) !== null).toBe(isOpen)
})

async function idOf(who: 'owner' | 'editor' | 'contributor' | 'removed' | 'stranger'): Promise<string> {
  if (who === 'stranger') return '00000000-0000-4000-8000-000000000000'
  const member = who === 'removed' ? aMember('owner', { removedAt: new Date() }) : aMember(who)
  return (await member).id
}
