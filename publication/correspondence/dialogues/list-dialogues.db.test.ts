import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import {
  LETTERS_PER_PAGE,
  listWrittenLetters,
} from '@/publication/correspondence/letters/list-written-letters'
import { closeQueue } from '@/queue/sender'
import { DIALOGUES_PER_PAGE, listAllDialogues, listOwnDialogues } from './list-dialogues'

withNeighbours()

afterAll(closeQueue)

test('a member sees their own dialogues, the last changed first, without themselves', async () => {
  const carola = await aMember('contributor', { name: 'Carola Rood' })
  const denise = await aMember('contributor', { name: 'Denise Blauw' })
  const old = await aDialogue({ theme: 'Oud', by: [denise, carola] })
  await db()
    .update(dialogues)
    .set({ updatedAt: new Date('2012-10-31'), letterCount: 7 })
    .where(eq(dialogues.id, old.id))
  await aDialogue({ theme: 'Nieuw', by: [carola, denise] })
  await aDialogue({ theme: 'Van anderen' })
  expect(await listOwnDialogues(carola.id, 1)).toMatchObject({
    count: 2,
    dialogues: [
      { theme: 'Nieuw', awaited: [{ id: carola.id }], others: [{ name: 'Denise Blauw' }], letterCount: 0 },
      { theme: 'Oud', awaited: [{ givenName: 'Denise' }], others: [{ id: denise.id }], letterCount: 7 },
    ],
  })
})

test('an editor sees all, page by page; their own list is empty while they write with nobody', async () => {
  const [editor, one, other] = [
    await aMember('editor'),
    await aMember('contributor'),
    await aMember('contributor'),
  ]
  for (let made = 0; made <= DIALOGUES_PER_PAGE; made += 1) await aDialogue({ by: [one, other] })
  const [first, second] = [await listAllDialogues(editor.id, 1), await listAllDialogues(editor.id, 2)]
  expect(first.dialogues).toHaveLength(DIALOGUES_PER_PAGE)
  expect(first.count).toBe(await db().$count(dialogues))
  const ids = [...first.dialogues, ...second.dialogues].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(await listOwnDialogues(editor.id, 1)).toEqual({ count: 0, dialogues: [] })
})

test('letters come a page at a time, in the order of sending, and one is found on its page', async () => {
  const { id, first, second } = await aDialogue()
  const letterIds: string[] = []
  for (let made = 0; made < LETTERS_PER_PAGE + 2; made += 1) {
    const sentAt = new Date(Date.UTC(2016, 4, 1 + made))
    letterIds.push(await aSentLetter(id, { from: made % 2 ? second : first, sentAt }))
  }
  const last = await listWrittenLetters(first.id, id, 'last')
  expect(last).toMatchObject({ page: 2, letters: [{ number: LETTERS_PER_PAGE + 1 }, {}] })
  const whole = await listWrittenLetters(first.id, id, { page: 1 })
  expect([...whole.letters, ...last.letters].map((letter) => letter.id)).toEqual(letterIds)
  for (const [index, letterId] of letterIds.entries()) {
    const found = await listWrittenLetters(first.id, id, { letterId })
    expect(found.letters.find((letter) => letter.id === letterId)?.number).toBe(index + 1)
  }
  expect((await listWrittenLetters(first.id, id, { page: 9 })).page).toBe(2)
})
