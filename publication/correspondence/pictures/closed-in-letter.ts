import type { Transaction } from '@/db/client'
import type { Media } from '@/db/schema'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { withoutPrivatePassages } from '../private-passages/private-passages'
import { selectSeenPictures } from './select-seen-pictures'

/**
 * Where a letter shows pictures that its writer may not use: those in texts they may not read, names of none, and outside
 * its private passages also what stands in private ones. `before`: the same letter as it was; what it spelled there is not
 * judged again. Asked in the transaction that saves; the marks of the letter were checked.
 */
export async function closedInLetter(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
  body: string,
  before = '',
): Promise<Problem[]> {
  const spelled = spelledPictures(body)
  if (spelled.length === 0) return []
  const closed = new Set([
    ...newIn(body, before, await select({ dialogueId })),
    ...newIn(withoutPrivatePassages(body), withoutPrivatePassages(before), await select('none')),
  ])
  return problemsOfPictures(body, closed)

  async function select(privateIn: 'none' | { dialogueId: string }) {
    const seen = await selectSeenPictures(transaction, memberId, spelled, privateIn)
    return seen.map(({ row }) => row)
  }
}

/** Of the pictures that `text` spells and `before` did not: those that are none of these. */
function newIn(text: string, before: string, rows: Pick<Media, 'name' | 'hash'>[]): string[] {
  const known = new Set(spelledPictures(before))
  return [...spelledOutside([text], rows)].filter((spelled) => !known.has(spelled))
}
