import { findComposition } from './find-composition'
import { readShownMark, whatCame } from './shown-mark'

/**
 * What this member can read of a proof at this moment that was not on the page with this mark (`shownMark`), by the numbers of letters,
 * and `AROUND`. Nothing when that page had all of its text.
 */
export async function findWhatCame(memberId: string, dialogueId: string, shown: string): Promise<number[]> {
  const { lacking } = readShownMark(shown)
  if (lacking.length === 0) return []
  const open = await findComposition(memberId, dialogueId)
  return open?.current ? whatCame(lacking, open.current.lacking) : []
}
