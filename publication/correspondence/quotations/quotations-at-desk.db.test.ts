import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents } from '@/db/schema'
import { aCorrespondent, aSentLetter, aDialogue as begin } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { listWrittenLetters } from '../letters/list-written-letters'
import { tieTypedLetter } from './tie-typed-letter'

withNeighbours()

const QUOTATION = '> geheim getal\n> [brief 1](#brief-1)'

async function aDialogue() {
  const ada = await aMember('contributor')
  const ben = await aMember('contributor')
  const { id, letterIds } = await begin({
    by: [ada, ben],
    letters: [
      { from: ada, body: 'Dag.\n\n:::onder-ons\nHet geheim getal.\n:::' },
      { from: ben, body: `Dag.\n\n:::onder-ons\n${QUOTATION}\n:::` },
    ],
  })
  return { ada, ben, id, letterIds }
}
const quotedIn = async (memberId: string, id: string) =>
  (await listWrittenLetters(memberId, id, 'last')).letters.map((letter) => letter.quotedIn.length)

test('who writes in it sees who quotes whom; an editor sees nothing of what is quoted in private', async () => {
  const { ada, ben, id, letterIds } = await aDialogue()
  for (const member of [ada, ben]) expect(await quotedIn(member.id, id)).toEqual([1, 0])
  expect((await listWrittenLetters(ada.id, id, 'last')).ids).toEqual(letterIds)
  const editor = await aMember('editor')
  expect(await quotedIn(editor.id, id)).toEqual([0, 0])
  const stranger = await aMember('contributor')
  expect(await listWrittenLetters(stranger.id, id, 'last')).toEqual({ letters: [], page: 1, ids: [] })
})

test('a letter on another page is known by its number', async () => {
  const { ada, id } = await aDialogue()
  for (let day = 1; day <= 20; day += 1)
    await aSentLetter(id, { from: ada, body: 'Nog een.', sentAt: new Date(Date.UTC(2017, 0, day)) })
  await aSentLetter(id, { from: ada, body: QUOTATION, sentAt: new Date(Date.UTC(2018, 0, 1)) })
  const { letters } = await listWrittenLetters(ada.id, id, { page: 1 })
  expect(letters[0]?.quotedIn.map(({ number }) => number)).toEqual([2, 23])
})

test('what was private before somebody joined is read by those it was for', async () => {
  const { ada, id } = await aDialogue()
  const readers = async () =>
    (await listWrittenLetters(ada.id, id, 'last')).letters.map((letter) => letter.readers.length)
  expect(await readers()).toEqual([2, 2])
  const carola = await aMember('contributor')
  await aCorrespondent(id, carola)
  await aSentLetter(id, { from: ada, body: 'Welkom.', sentAt: new Date() })
  expect(await readers()).toEqual([2, 2, 3])
  expect(await quotedIn(carola.id, id)).toEqual([0, 0, 0])
})

test('what is typed is tied to what was sent, for who may read it', async () => {
  const { ada, id, letterIds } = await aDialogue()
  const typed = { dialogueId: id, letterId: crypto.randomUUID(), body: QUOTATION, format: 'mail' as const }
  const [passage] = (await tieTypedLetter(ada.id, typed)).passages ?? []
  expect(passage?.passages).toEqual(new Map([[0, 1]]))
  expect(await tieTypedLetter(ada.id, typed)).toMatchObject({ ids: letterIds })
  // In its own place an own letter that was sent quotes only what went before.
  const revised = await tieTypedLetter(ada.id, { ...typed, letterId: letterIds[0] ?? '' })
  expect(revised.passages?.[0]?.passages).toEqual(new Map())
  const stranger = await aMember('contributor')
  expect(await tieTypedLetter(stranger.id, typed)).toMatchObject({ ids: [] })
  await db().delete(correspondents).where(eq(correspondents.dialogueId, id))
  expect(await tieTypedLetter(ada.id, typed)).toMatchObject({ ids: [] })
})
