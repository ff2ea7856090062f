import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { failedMails, readers } from '@/db/schema'
import { allSubscriptions, aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import type { Delivered, Mail } from '@/emails/mail'
import { sendFollowConfirmation } from './following/send-follow-confirmation'
import { sendFollowWelcome } from './following/send-follow-welcome'
import { forgetFailedMail, noteFailedMail } from './mail-server/note-failed-mail'
import { sendConfirmation } from './subscriptions/send-confirmation'
import { sendWelcome } from './subscriptions/send-welcome'

// A mail to one reader is theirs, in the middle of others who wait for the same, and says nothing of them.

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

const NOON = new Date('2026-03-02T12:00:00Z')
const NAMES = ['een', 'twee', 'drie']
const pieceIds: string[] = []

beforeAll(async () => {
  await aPublication()
  const ada = await anAuthor('ada')
  for (const slug of NAMES)
    pieceIds.push((await aPiece(slug, { title: slug, letters: [{ fromAuthorId: ada }] })).id)
})
beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  for (const table of [readers, failedMails]) await db().delete(table)
})

/** Three who asked alike, each for a dialogue of their own; returns the second. */
async function amongFollowers(confirmedAt: Date | null): Promise<string> {
  const ids = []
  for (const [place, name] of NAMES.entries())
    ids.push(await asked(name, confirmedAt, { pieceId: pieceIds[place] ?? '' }))
  return ids[1] ?? ''
}

async function amongSubscribers(confirmedAt: Date | null): Promise<string> {
  const ids = []
  for (const name of NAMES) ids.push(await asked(name, confirmedAt))
  return ids[1] ?? ''
}

async function asked(name: string, confirmedAt: Date | null, about: { pieceId?: string } = {}) {
  return (await aSubscription({ email: `${name}@x.example`, askedAt: NOON, confirmedAt, ...about })).id
}

test.each([
  ['confirms the newsletter', null, amongSubscribers, sendConfirmation],
  ['welcomes to the newsletter', NOON, amongSubscribers, sendWelcome],
  ['confirms a dialogue', null, amongFollowers, sendFollowConfirmation],
  ['welcomes to a dialogue', NOON, amongFollowers, sendFollowWelcome],
] as const)('what %s', async (_what, confirmedAt, among, send) => {
  const id = await among(confirmedAt)
  await send(id)
  expect(deliverMail.mock.calls.map(([mail]) => mail.to)).toEqual(['twee@x.example'])
  if (among === amongFollowers) expect(deliverMail.mock.calls[0]?.[0].text).toContain('twee')
  const withLink = (await allSubscriptions()).filter((row) => row.confirmTokenHash !== null)
  expect(withLink.map((row) => row.id)).toEqual(confirmedAt ? [] : [id])
})

test('to who is gone nothing is sent', async () => {
  await amongFollowers(null)
  await amongSubscribers(null)
  for (const send of [sendConfirmation, sendWelcome, sendFollowConfirmation, sendFollowWelcome])
    await send(randomUUID())
  expect(deliverMail).not.toHaveBeenCalled()
})

test('a mail that is given up, or accepted after all, is that one alone', async () => {
  const jobs = NAMES.map(() => ({
    id: randomUUID(),
    name: 'send-welcome' as const,
    data: {},
    createdOn: new Date(),
  }))
  const [first, second, third] = jobs as [(typeof jobs)[0], (typeof jobs)[0], (typeof jobs)[0]]
  const outcome = { status: 'deferred' as const, reason: '451', mayHaveArrived: false }
  const failed = { to: 'een@x.example', outcome } as never
  for (const job of jobs) expect(await noteFailedMail(job, failed)).toBe('later')
  expect(await noteFailedMail({ ...second, createdOn: new Date(0) }, failed)).toBe('given up')
  const left = async (isGivenUp: boolean) =>
    (await db().select().from(failedMails)).filter((row) => (row.gaveUpAt !== null) === isGivenUp)
  expect((await left(true)).map(({ id, tries }) => [id, tries])).toEqual([[second.id, 2]])
  await forgetFailedMail(first.id)
  expect((await left(false)).map(({ id }) => id)).toEqual([third.id])
})
