import { expect, test } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { isAnyTied } from './read-letters-to-tie'
import { tieTypedLetter } from './tie-typed-letter'

withNeighbours()

const QUOTATION = '> Een brug\n> [brief 1](#brief-1)'

/** Two who write each other; the second letter quotes the first, unless `isTied` is not. */
async function someWhoWrite(isTied: boolean) {
  const [ada, ben] = [await aMember('contributor'), await aMember('contributor')]
  const letters = [
    { from: ada, body: 'Een brug.' },
    { from: ben, body: isTied ? QUOTATION : 'Een dijk.' },
  ]
  return { ada, ...(await aDialogue({ by: [ada, ben], letters })) }
}

test('whether any letter speaks of another is asked of one dialogue', async () => {
  const [tied, loose] = [await someWhoWrite(true), await someWhoWrite(false)]
  expect([await isAnyTied(tied.id), await isAnyTied(loose.id)]).toEqual([true, false])
})

test('who writes elsewhere ties nothing to the letters of others', async () => {
  const [here, there] = [await someWhoWrite(false), await someWhoWrite(false)]
  const typed = { letterId: crypto.randomUUID(), body: QUOTATION, format: 'mail' as const }
  expect((await tieTypedLetter(here.ada.id, { ...typed, dialogueId: here.id })).ids).toEqual(here.letterIds)
  expect((await tieTypedLetter(here.ada.id, { ...typed, dialogueId: there.id })).ids).toEqual([])
})
