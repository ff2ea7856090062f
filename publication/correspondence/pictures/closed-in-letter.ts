import type { Transaction } from '@/db/client'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { withoutPrivatePassages } from '../private-passages/private-passages'
import { selectSeenPictures } from './select-seen-pictures'

/**
 * Where a letter shows pictures that its writer may not use: those in texts they may not read, names of none, and outside
 * its private passages also what stands in private ones. `before`: the same letter as it was; what it spelled is not
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
  const openly = withoutPrivatePassages(body)
  const closed = new Set([
    ...spelledOutside([body], await select({ dialogueId })),
    ...spelledOutside([openly], await select('none')),
  ])
  for (const known of spelledPictures(before)) closed.delete(known)
  return problemsOfPictures(body, closed)

  async function select(privateIn: 'none' | { dialogueId: string }) {
    const seen = await selectSeenPictures(transaction, memberId, spelled, privateIn)
    return seen.map(({ row }) => row)
  }
}
