import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, writtenLetters } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { discardArrival } from './discard-arrival'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { aMail, signed } from './testing/a-mail'
import { anArrival, dialogue, findRow, judge, receiveMails, take } from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

// A mail is judged by what came of its own dialogue and its own correspondent, and no other mail with it.

receiveMails()

const NOT_JUDGED = { state: 'held', heldFor: 'not-judged' } as const
const aTrueMail = (headers: Record<string, string> = {}) => signed(aMail(headers), own)

test('one that waits beside it waits on', async () => {
  const [first, second, third] = [await take(aMail({})), await take(aMail({})), await take(aMail({}))]
  expect(await judge(second)).toMatchObject({ heldFor: 'no-proof' })
  for (const id of [first, third]) expect(await findRow(id)).toMatchObject(NOT_JUDGED)
})

test('one that was laid aside before it was judged stays aside, and one that was held stays held', async () => {
  const aside = await take(await aTrueMail())
  await discardArrival(dialogue.anna.id, aside)
  await db().update(arrivals).set({ heldFor: 'not-judged' }).where(eq(arrivals.id, aside))
  expect(await judge(aside)).toMatchObject({ state: 'discarded' })
  const held = await anArrival({ state: 'held', heldFor: 'no-proof', raw: await aTrueMail() })
  expect(await judge(held.id)).toMatchObject({ state: 'held', heldFor: 'no-proof' })
})

test('a Message-ID that is known in another dialogue, as a mail or a letter, or another here, is new', async () => {
  const messageId = '<vandaag@voorbeeld.example>'
  const elsewhere = await aDialogueByMail({ anna: dialogue.anna })
  await anArrival({ dialogueId: elsewhere.dialogueId, messageId })
  await anArrival({ messageId: '<gisteren@voorbeeld.example>' })
  const theirs = await aSentLetter(elsewhere.dialogueId, { from: dialogue.anna })
  await db().update(writtenLetters).set({ messageId }).where(eq(writtenLetters.id, theirs))
  const ours = await aSentLetter(dialogue.dialogueId, { from: dialogue.anna })
  await db()
    .update(writtenLetters)
    .set({ messageId: '<eergisteren@voorbeeld.example>' })
    .where(eq(writtenLetters.id, ours))
  const mail = await aTrueMail({ 'Message-ID': messageId })
  expect(await judge(await take(mail))).toMatchObject({ state: 'proposed' })
})

test('a letter with its Message-ID, whose mail is gone, makes it known', async () => {
  const messageId = '<vandaag@voorbeeld.example>'
  const ours = await aSentLetter(dialogue.dialogueId, { from: dialogue.anna })
  await db().update(writtenLetters).set({ messageId }).where(eq(writtenLetters.id, ours))
  expect(await judge(await take(await aTrueMail({ 'Message-ID': messageId })))).toMatchObject({
    heldFor: 'replay',
  })
})

test('five within the hour count for who sent them, there, by mail, of late', async () => {
  const elsewhere = await aDialogueByMail({ anna: dialogue.anna })
  const others = [
    { dialogueId: elsewhere.dialogueId },
    { memberId: dialogue.ben.id },
    { via: 'upload' as const },
    { arrivedAt: new Date(Date.now() - 2 * 3_600_000) },
  ]
  for (const given of others) for (let at = 0; at < 5; at++) await anArrival(given)
  for (let at = 0; at < 4; at++) await anArrival()
  expect(await judge(await take(await aTrueMail()))).toMatchObject({ state: 'proposed' })
  expect(await judge(await take(await aTrueMail()))).toMatchObject({ heldFor: 'too-many' })
})

test('a date is held beside that of the letter that it answers, and of no other', async () => {
  const messageId = '<vraag@voorbeeld.example>'
  const ago = (days: number) => new Date(Math.floor(Date.now() / 1_000) * 1_000 - days * 86_400_000)
  await aSentLetter(dialogue.dialogueId, { from: dialogue.ben })
  const asked = await aSentLetter(dialogue.dialogueId, { from: dialogue.ben, sentAt: ago(10) })
  await aSentLetter(dialogue.dialogueId, { from: dialogue.ben })
  await db().update(writtenLetters).set({ messageId }).where(eq(writtenLetters.id, asked))
  const answer = (days: number) => aMail({ Date: ago(days).toUTCString(), 'In-Reply-To': messageId })
  expect(await judge(await take(answer(2)))).toMatchObject({ datedBy: 'itself' })
  expect(await judge(await take(answer(20)))).toMatchObject({ datedBy: 'arrival' })
})
