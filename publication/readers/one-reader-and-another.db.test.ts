import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  consents,
  failedMails,
  letterDeliveries,
  type Member,
  readers,
  removals,
  type Subscription,
  subscriptions,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { makeToken } from '@/publication/people/sessions/token'
import { closeQueue } from '@/queue/sender'
import { listRemovals } from './following/list-removals'
import { noteOutcome } from './following/note-outcome'
import { putFollowersBack } from './following/put-followers-back'
import { countGivenUp } from './mail-server/count-given-up'
import { decideFailedMail } from './mail-server/decide-failed-mail'
import { askToSubscribe } from './subscriptions/ask-to-subscribe'
import { confirmSubscription } from './subscriptions/confirm-subscription'
import { leaveList } from './subscriptions/leave-list'
import { leaveToken } from './subscriptions/leave-token'

// What one reader does, or has done, leaves every other as they were: nobody is taken off, or put on, by another's link.

const NOON = new Date('2026-03-02T12:00:00Z')
const LATER = new Date('2026-03-04T12:00:00Z')
let owner: Member
let dialogue = ''
let pieceId = ''

beforeAll(async () => {
  await aPublication({ name: 'Het Voetveer' })
  owner = await aMember('owner')
  const ada = await anAuthor('ada')
  const { id, path } = await aPiece('brug', { by: [ada], letters: [{ fromAuthorId: ada }] })
  pieceId = id
  dialogue = path
})
beforeEach(async () => {
  for (const table of [removals, letterDeliveries, consents, readers, failedMails]) await db().delete(table)
})
afterAll(closeQueue)

/** Every row that says nothing of this reader. */
async function rowsOfOthers(...ids: string[]): Promise<string[]> {
  const tables = [readers, subscriptions, letterDeliveries, removals, consents, failedMails]
  const rows = await Promise.all(tables.map(async (table) => db().select().from(table)))
  const all = rows.flat().map((row) => JSON.stringify(row))
  return all.filter((row) => !ids.some((id) => row.includes(id))).sort()
}

type Change = Partial<Subscription>

/** Somebody who asked to follow, with what was and is to be mailed to them, and a removal of before. */
async function aFollower(name: string, change: Change = {}) {
  const { token, tokenHash } = makeToken()
  const asked = { pieceId, askedAt: NOON, confirmMailedAt: NOON, confirmTokenHash: tokenHash }
  const { id } = await aSubscription({ email: `${name}@x.example`, ...asked, ...change })
  await proofOf(id, { email: `${name}@x.example`, list: 'dialogue', form: 'dialogue' })
  const row = { subscriptionId: id, dueAt: NOON, updatedAt: NOON }
  await db()
    .insert(letterDeliveries)
    .values([
      { ...row, number: 1, state: 'accepted' },
      { ...row, number: 2, state: 'refused' },
      { ...row, number: 3, state: 'waiting' },
    ])
  const removal = { subscriptionId: id, reason: '550', removedAt: NOON, run: 1 }
  const [removed] = await db().insert(removals).values(removal).returning({ id: removals.id })
  return { id, token, removalId: removed?.id ?? '' }
}

async function aSubscriber(name: string, change: Change = {}) {
  const { token, tokenHash } = makeToken()
  const email = `${name}@x.example`
  const asked = { askedAt: NOON, confirmMailedAt: NOON, confirmTokenHash: tokenHash }
  const { id } = await aSubscription({ email, ...asked, ...change })
  await proofOf(id, { email, list: 'newsletter', form: 'home' })
  return { id, token, email }
}

type Proof = Pick<typeof consents.$inferInsert, 'email' | 'list' | 'form'>

async function proofOf(subscriptionId: string, proof: Proof) {
  const asked = { wordingVersion: 1, ipHash: 'x', askedAt: NOON }
  await db()
    .insert(consents)
    .values({ subscriptionId, ...proof, ...asked })
}

describe('of a dialogue', () => {
  const FOLLOWING = { confirmedAt: NOON }
  const TAKEN_OFF = { confirmedAt: NOON, leftAt: NOON }

  test('who confirms', async () => {
    const all = [await aFollower('een'), await aFollower('twee'), await aFollower('drie')]
    const [, { id, token } = { id: '', token: '' }] = all
    const before = await rowsOfOthers(id)
    expect(await confirmSubscription('dialogue', token, NOON)).toEqual({ status: 'confirmed' })
    expect(await rowsOfOthers(id)).toEqual(before)
    expect(await numbersOf(id)).toEqual([1])
    expect((await listRemovals(owner.id)).map(({ email }) => email)).toHaveLength(2)
  })

  test('a link that was nobody’s, while others follow', async () => {
    await aFollower('een', FOLLOWING)
    expect(await confirmSubscription('dialogue', makeToken().token, NOON)).toEqual({ status: 'link-expired' })
  })

  test('who leaves', async () => {
    const all = [await aFollower('een', FOLLOWING), await aFollower('twee', FOLLOWING)]
    const [, { id } = { id: '' }] = all
    const before = await rowsOfOthers(id)
    expect(await leaveList('dialogue', leaveToken('dialogue', id), LATER)).toEqual({ status: 'left' })
    expect(await rowsOfOthers(id)).toEqual(before)
  })

  test('who asks again, of this dialogue alone', async () => {
    const there = await aPiece('dijk', { letters: [{ fromAuthorId: await anAuthor('ben') }] })
    await aFollower('een', { ...TAKEN_OFF, pieceId: there.id })
    const { id } = await aFollower('een', TAKEN_OFF)
    await aFollower('twee', TAKEN_OFF)
    const before = await rowsOfOthers(id)
    const asked = { dialogue, email: 'een@x.example', pace: 'as-it-was-written' as const, website: '' }
    await askToSubscribe({ list: 'dialogue', ...asked }, '192.0.2.1', LATER)
    expect(await rowsOfOthers(id)).toEqual(before)
    const rows = await db().select().from(subscriptions)
    expect(rows.find((row) => row.id === id)?.confirmMailedAt).toEqual(LATER)
  })

  test('who is put back, once, and gets what was refused to them then', async () => {
    await aFollower('een', TAKEN_OFF)
    const { id: subscriptionId, removalId } = await aFollower('twee', TAKEN_OFF)
    const old = { subscriptionId, reason: '550', removedAt: LATER, run: 1, restoredAt: LATER }
    await db().insert(removals).values(old)
    const refused = { subscriptionId, dueAt: NOON, number: 4, state: 'refused' as const, updatedAt: LATER }
    await db().insert(letterDeliveries).values(refused)
    const before = await rowsOfOthers(subscriptionId)
    expect(await putFollowersBack(owner.id, removalId)).toEqual({ status: 'put-back', count: 1 })
    expect(await putFollowersBack(owner.id, removalId)).toEqual({ status: 'put-back', count: 0 })
    expect(await rowsOfOthers(subscriptionId)).toEqual(before)
    expect(await numbersOf(subscriptionId)).toEqual([1, 3, 4])
    expect((await listRemovals(owner.id)).map(({ email }) => email)).toEqual(['een@x.example'])
  })

  test('who are put back together, each what was refused to them', async () => {
    const [one, two] = [await aFollower('een', TAKEN_OFF), await aFollower('twee', TAKEN_OFF)]
    await db().update(removals).set({ removedAt: LATER }).where(eq(removals.id, two.removalId))
    const refused = {
      subscriptionId: one.id,
      dueAt: NOON,
      number: 4,
      state: 'refused' as const,
      updatedAt: LATER,
    }
    await db().insert(letterDeliveries).values(refused)
    expect(await putFollowersBack(owner.id, 'all')).toEqual({ status: 'put-back', count: 2 })
    expect([await numbersOf(one.id), await numbersOf(two.id)]).toEqual([
      [1, 3, 4],
      [1, 2, 3],
    ])
  })

  test('what became of one letter to one reader', async () => {
    const [one, two] = [await aFollower('een', FOLLOWING), await aFollower('twee', FOLLOWING)]
    await db().update(letterDeliveries).set({ state: 'handing over', tries: 1 })
    const letter = { subscriptionId: two.id, readerId: 'x', email: 'x', pieceId, number: 2, attempt: 1 }
    await noteOutcome(letter, { status: 'accepted' }, LATER)
    const isIt = and(eq(letterDeliveries.subscriptionId, two.id), eq(letterDeliveries.number, 2))
    expect(await db().$count(letterDeliveries, eq(letterDeliveries.state, 'accepted'))).toBe(1)
    expect(await db().$count(letterDeliveries, and(isIt, eq(letterDeliveries.state, 'accepted')))).toBe(1)
    // What an owner left out meanwhile stays left out.
    await db().update(letterDeliveries).set({ state: 'left out' })
    await noteOutcome({ ...letter, subscriptionId: one.id }, { status: 'accepted' }, LATER)
    expect(await db().$count(letterDeliveries, eq(letterDeliveries.state, 'left out'))).toBe(6)
  })
})

async function numbersOf(subscriptionId: string): Promise<number[]> {
  const rows = await db().select().from(letterDeliveries).orderBy(letterDeliveries.number)
  return rows.filter((row) => row.subscriptionId === subscriptionId).map(({ number }) => number)
}

describe('of the newsletter', () => {
  test('who confirms', async () => {
    const all = [await aSubscriber('een'), await aSubscriber('twee')]
    const [, { id, token } = { id: '', token: '' }] = all
    const before = await rowsOfOthers(id)
    expect(await confirmSubscription('newsletter', token, NOON)).toEqual({ status: 'confirmed' })
    expect(await rowsOfOthers(id)).toEqual(before)
  })

  test('a link that was nobody’s, while others are on it', async () => {
    await aSubscriber('een', { confirmedAt: NOON })
    expect(await confirmSubscription('newsletter', makeToken().token, NOON)).toEqual({
      status: 'link-expired',
    })
  })

  test('who leaves', async () => {
    const all = [await aSubscriber('een'), await aSubscriber('twee', { confirmedAt: NOON })]
    const [, { id } = { id: '' }] = all
    const before = await rowsOfOthers(id)
    expect(await leaveList('newsletter', leaveToken('newsletter', id), LATER)).toEqual({ status: 'left' })
    expect(await rowsOfOthers(id)).toEqual(before)
  })

  test('who asks again', async () => {
    const all = [await aSubscriber('een'), await aSubscriber('twee')]
    const [, { id, email } = { id: '', email: '' }] = all
    const before = await rowsOfOthers(id)
    await askToSubscribe({ list: 'newsletter', email, form: 'home', website: '' }, '192.0.2.1', LATER)
    expect(await rowsOfOthers(id)).toEqual(before)
    const rows = await db().select().from(subscriptions)
    expect(rows.find((row) => row.id === id)?.confirmMailedAt).toEqual(LATER)
  })
})

test('of mails that were given up, which one an owner decides on', async () => {
  const mail = { job: 'send-welcome', email: 'x@x.example', reason: '550', run: 1, gaveUpAt: NOON }
  const moments = { firstFailedAt: NOON, lastFailedAt: NOON }
  const ids = [randomUUID(), randomUUID()]
  for (const id of ids)
    await db()
      .insert(failedMails)
      .values({ id, payload: { subscriberId: id }, ...mail, ...moments })
  expect(await countGivenUp(owner.id)).toBe(2)
  const [, id = ''] = ids
  const before = await rowsOfOthers(id)
  expect(await decideFailedMail(owner.id, id, 'leave')).toEqual({ status: 'left' })
  expect(await rowsOfOthers(id)).toEqual(before)
})
