import type { Transaction } from '@/db/client'
import type { WrittenLetter } from '@/db/schema'
import { findWordsNotForAll } from './find-words-not-for-all'
import { type Seat, seesPrivatePassages } from './sees-private-passages'

type Texts = { before: string; after: string; note: string; subject: string }

/**
 * Which private words a proposed change would tell those who read the letter and not the passage that they are from, though the
 * letter itself does not tell them: words of others than its proposer, that they read. What they cannot know they say by chance, and are not told about.
 */
export async function findWordsToldByChange(
  transaction: Transaction,
  letter: WrittenLetter,
  proposer: Seat,
  { before, after, note, subject }: Texts,
): Promise<string[]> {
  const find = (text: string) =>
    findWordsNotForAll(
      transaction,
      letter,
      { subject: '', body: text },
      (passage) => passage.writerId !== proposer.memberId && seesPrivatePassages(proposer, passage),
    )
  // A colon at the beginning of a line could be a mark.
  const around = [subject, note].map((line) => line.replace(/^:/gm, ' :'))
  const words = [...(await find(around.join('\n\n'))), ...(await find(after))]
  if (words.length === 0) return []
  const known = new Set(await find(before))
  return words.filter((it) => !known.has(it))
}
