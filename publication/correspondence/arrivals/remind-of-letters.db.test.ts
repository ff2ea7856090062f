import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, correspondents, mailServer, members } from '@/db/schema'
import { listJobs } from '@/db/testing/list-jobs'
import { sender } from '@/queue/sender'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { remindOfLetters } from './remind-of-letters'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { anArrival, dialogue, receiveMails, text } from './testing/arrivals-under-test'

receiveMails()
// The queue makes its tables.
beforeAll(async () => void (await sender()))
beforeEach(async () => {
  await db().delete(mailServer)
  await db().update(arrivals).set({ state: 'discarded' })
})

const NOW = new Date()
const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const aLetter = (given: Parameters<typeof anArrival>[0] = {}) => anArrival({ arrivedAt: NOW, ...given })
const reminders = async (arrivalId: string) =>
  (await listJobs('send-letter-notice', { arrivalId })).map((job) => (job as { reminder: number }).reminder)

test('who did not confirm a letter is told again after three days and after ten, and then no more', async () => {
  const { id } = await aLetter()
  const told = async (days: number) => {
    await remindOfLetters(after(days))
    return reminders(id)
  }
  expect(await told(2.9)).toEqual([])
  expect(await told(3.1)).toEqual([1])
  expect(await told(9.9)).toEqual([1])
  expect(await told(10.1)).toEqual([1, 2])
  expect(await told(11)).toEqual([1, 2])
  expect(await told(60)).toEqual([1, 2])
})

test('looking at it ends no reminder; two runs at once are one, and what was missed is not made up for', async () => {
  const [soon, long] = [await aLetter(), await aLetter({ arrivedAt: after(-8) })]
  await Promise.all([remindOfLetters(after(3.1)), remindOfLetters(after(3.1))])
  expect(await reminders(soon.id)).toEqual([1])
  expect(await reminders(long.id)).toEqual([2])
})

test('each of two letters in one dialogue has its own', async () => {
  const [first, second] = [await aLetter(), await aLetter({ arrivedAt: after(2) })]
  expect(await remindOfLetters(after(3.1))).toBe(1)
  expect(await remindOfLetters(after(5.1))).toBe(1)
  expect([await reminders(first.id), await reminders(second.id)]).toEqual([[1], [1]])
})

test('mail that goes again after a pause reminds', async () => {
  await db().insert(mailServer).values({ pausedAt: null })
  await aLetter()
  expect(await remindOfLetters(after(3.1))).toBe(1)
})

test('who stopped reminders of this dialogue alone is reminded of a letter in another, which is told of there', async () => {
  const { anna, dialogueId } = dialogue
  const elsewhere = await aDialogueByMail({ anna })
  const [here, there] = [await aLetter(), await aLetter({ dialogueId: elsewhere.dialogueId })]
  await db()
    .update(correspondents)
    .set({ remindersStoppedAt: NOW })
    .where(eq(correspondents.dialogueId, dialogueId))
  expect(await remindOfLetters(after(3.1))).toBe(1)
  expect(await reminders(here.id)).toEqual([])
  expect(await listJobs('send-letter-notice', { arrivalId: there.id })).toMatchObject([
    { dialogueId: elsewhere.dialogueId, memberId: anna.id },
  ])
})

test.each<[string, (id: string) => Promise<unknown>]>([
  ['it was confirmed', (id) => confirmArrival(dialogue.anna.id, id, text)],
  ['it was laid aside', (id) => discardArrival(dialogue.anna.id, id)],
  ['it is held', () => db().update(arrivals).set({ state: 'held', heldFor: 'no-proof' })],
  ['it was uploaded', () => db().update(arrivals).set({ via: 'upload' })],
  [
    'its writer was removed',
    () => db().update(members).set({ removedAt: NOW }).where(eq(members.id, dialogue.anna.id)),
  ],
  [
    'its writer writes there no more',
    () => db().delete(correspondents).where(eq(correspondents.memberId, dialogue.anna.id)),
  ],
  [
    'its writer stopped reminders',
    () =>
      db()
        .update(correspondents)
        .set({ remindersStoppedAt: NOW })
        .where(eq(correspondents.memberId, dialogue.anna.id)),
  ],
  ['all mail waits', () => db().insert(mailServer).values({ pausedAt: NOW })],
])('nobody is reminded when %s', async (_what, happens) => {
  const { id } = await aLetter()
  await happens(id)
  expect(await remindOfLetters(after(10.1))).toBe(0)
  expect(await reminders(id)).toEqual([])
})
