import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { attempts, consents, readers, subscriptions } from '@/db/schema'
import { allSubscriptions } from '@/db/testing/a-subscription'
import { listJobs } from '@/db/testing/list-jobs'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { closeQueue } from '@/queue/sender'
import { answerSubscribing } from './answer-subscribing'
import { askToSubscribe } from './ask-to-subscribe'
import { deleteUnconfirmed } from './delete-unconfirmed'
import { leaveList } from './leave-list'
import { leaveToken } from './leave-token'

// One address is one reader, on as many lists as they asked for.

const NOON = new Date('2026-03-02T12:00:00Z')
const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000)
const VISITOR = '192.0.2.1'
const NEWSLETTER = { list: 'newsletter', email: 'Anna@voorbeeld.example', form: 'home', website: '' } as const
let dialogue = { list: 'dialogue', email: '', dialogue: '', pace: 'as-it-appears', website: '' } as const

beforeAll(async () => {
  await aPublication()
  const { path } = await aPiece('brug', { letters: [{ fromAuthorId: await anAuthor('ada') }] })
  dialogue = { ...dialogue, email: 'anna@voorbeeld.example', dialogue: path } as never
})
beforeEach(async () => {
  for (const table of [consents, readers, attempts]) await db().delete(table)
  await pool()
    .query('delete from pgboss.job')
    .catch(() => {})
})
afterAll(closeQueue)

const theLists = async () => (await allSubscriptions()).map(({ email, list }) => `${email} ${list}`).sort()

test('who asks for two lists, in two spellings, is one reader with a proof and a mail of each', async () => {
  await Promise.all([
    askToSubscribe(NEWSLETTER, VISITOR, NOON),
    askToSubscribe({ ...dialogue, email: NEWSLETTER.email }, VISITOR, NOON),
  ])
  await askToSubscribe(dialogue, VISITOR, daysLater(2))
  expect(await theLists()).toEqual(['Anna@voorbeeld.example dialogue', 'Anna@voorbeeld.example newsletter'])
  expect(await db().$count(readers)).toBe(1)
  const proofs = await db().select().from(consents).orderBy(consents.askedAt, consents.list)
  expect(proofs.map(({ list, form, email }) => [list, form, email])).toEqual([
    ['dialogue', 'dialogue', 'Anna@voorbeeld.example'],
    ['newsletter', 'home', 'Anna@voorbeeld.example'],
    ['dialogue', 'dialogue', 'anna@voorbeeld.example'],
  ])
  expect(await listJobs('send-confirmation', {})).toHaveLength(1)
  expect(await listJobs('send-follow-confirmation', {})).toHaveLength(2)
})

test('who leaves one list stays on the other, and its token leaves no other', async () => {
  await askToSubscribe(NEWSLETTER, VISITOR, NOON)
  await askToSubscribe(dialogue, VISITOR, NOON)
  await db().update(subscriptions).set({ confirmedAt: NOON })
  const [{ id } = { id: '' }] = (await allSubscriptions()).filter(({ list }) => list === 'newsletter')
  expect(await leaveList('dialogue', leaveToken('newsletter', id), NOON)).toEqual({ status: 'link-wrong' })
  expect(await leaveList('newsletter', leaveToken('newsletter', id), NOON)).toEqual({ status: 'left' })
  const left = (await allSubscriptions()).filter(({ leftAt }) => leftAt !== null)
  expect(left.map((one) => one.id)).toEqual([id])
  const proofs = await db().select().from(consents)
  expect(proofs.filter(({ leftAt }) => leftAt).map(({ list }) => list)).toEqual(['newsletter'])
})

test('an address goes when the last that was asked for it is forgotten, and no sooner', async () => {
  await askToSubscribe(NEWSLETTER, VISITOR, NOON)
  await askToSubscribe(dialogue, VISITOR, daysLater(2))
  expect(await deleteUnconfirmed(daysLater(8))).toBe(1)
  expect(await theLists()).toEqual(['Anna@voorbeeld.example dialogue'])
  expect(await deleteUnconfirmed(daysLater(10))).toBe(1)
  expect(await db().$count(readers)).toBe(0)
  expect(await db().$count(consents)).toBe(0)
})

test('who asks while an address of nothing is being forgotten keeps what they asked for', async () => {
  const addedAt = daysLater(-30)
  await db().insert(readers).values({ email: dialogue.email, addedAt })
  await db()
    .transaction(async (transaction) => {
      await answerSubscribing(transaction, { ...NEWSLETTER, ipHash: 'x', askedAt: NOON }, NOON)
      // What goes on meanwhile may wait for this transaction, and must not take from it.
      const forgetting = deleteUnconfirmed(NOON)
      await new Promise((resolve) => setTimeout(resolve, 500))
      return { forgetting }
    })
    .then(({ forgetting }) => forgetting)
  expect(await theLists()).toEqual(['anna@voorbeeld.example newsletter'])
})
