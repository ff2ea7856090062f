import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Arrival, arrivals, exchanges, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMail } from '../testing/a-mail'
import { readExchange } from './read-exchange'

const MESSAGE_ID = '<toen@oud.example>'
const RAW = Buffer.from(aMail({ From: 'ada@oud.example', 'Message-ID': MESSAGE_ID }, 'Toen.'))

/** An upload of this one mail, not read yet. */
async function anUpload(dialogueId: string, uploadedBy: string): Promise<string> {
  const [upload] = await db()
    .insert(exchanges)
    .values({ dialogueId, uploadedBy, fileName: 'toen.mbox', total: 1 })
    .returning({ id: exchanges.id })
  const exchangeId = upload?.id ?? ''
  const unread = { via: 'upload' as const, raw: RAW, state: 'held' as const, heldFor: 'not-read' }
  await db()
    .insert(arrivals)
    .values({ ...unread, dialogueId, exchangeId })
  return exchangeId
}

async function reasonOf(exchangeId: string) {
  const [mail] = await db().select().from(arrivals).where(eq(arrivals.exchangeId, exchangeId))
  return mail?.heldFor
}

/** What becomes of the mail of an upload while there is another mail, in this dialogue unless `elsewhere`. */
async function readBeside(given: Partial<Arrival>, { elsewhere = false } = {}) {
  const { id, first } = await aDialogue()
  const dialogueId = elsewhere ? (await aDialogue()).id : id
  const other = { via: 'smtp' as const, raw: RAW, state: 'proposed' as const, messageId: MESSAGE_ID }
  await db()
    .insert(arrivals)
    .values({ ...other, dialogueId, ...given })
  const exchangeId = await anUpload(id, first.id)
  await readExchange(exchangeId)
  return reasonOf(exchangeId)
}

test.each<[string, Partial<Arrival>]>([
  ['is proposed', {}],
  ['became a letter', { state: 'confirmed' }],
  ['waits for a writer', { state: 'held', heldFor: 'unknown-writer' }],
  ['is said to be of nobody', { state: 'held', heldFor: 'of-nobody' }],
])('a mail that is there already and %s is not taken in twice', async (_, given) => {
  expect(await readBeside(given)).toBe('duplicate')
})

test.each<[string, Partial<Arrival>]>([
  ['was laid aside', { state: 'discarded' }],
  ['was laid aside as a double', { state: 'discarded', heldFor: 'unknown-writer' }],
  ['cannot become a letter', { state: 'held', heldFor: 'automatic' }],
  ['is another mail', { messageId: '<later@oud.example>' }],
])('what %s does not keep it out', async (_, given) => {
  expect(await readBeside(given)).toBe('unknown-writer')
})

test('what is in another dialogue does not keep it out either', async () => {
  expect(await readBeside({}, { elsewhere: true })).toBe('unknown-writer')
})

test('a letter is that mail when it is of this dialogue and has its id', async () => {
  const [here, there] = [await aDialogue(), await aDialogue()]
  for (const { id, first } of [here, there]) await aSentLetter(id, { from: first })
  const readIn = async ({ id, first }: typeof here) => {
    const exchangeId = await anUpload(id, first.id)
    await readExchange(exchangeId)
    return reasonOf(exchangeId)
  }
  expect(await readIn(here)).toBe('unknown-writer')
  await db()
    .update(writtenLetters)
    .set({ messageId: MESSAGE_ID })
    .where(eq(writtenLetters.dialogueId, there.id))
  await db().delete(arrivals)
  expect(await readIn(here)).toBe('unknown-writer')
  await db().delete(arrivals)
  expect(await readIn(there)).toBe('duplicate')
})

test('of two uploads one is read, and the other waits', async () => {
  const [one, other] = [await aDialogue(), await aDialogue()]
  const exchangeIds = [await anUpload(one.id, one.first.id), await anUpload(other.id, other.first.id)]
  await readExchange(exchangeIds[0] ?? '')
  expect(await Promise.all(exchangeIds.map(reasonOf))).toEqual(['unknown-writer', 'not-read'])
  const counted = await db().select().from(exchanges).where(eq(exchanges.dialogueId, other.id))
  expect(counted.map(({ done }) => done)).toEqual([0])
})
