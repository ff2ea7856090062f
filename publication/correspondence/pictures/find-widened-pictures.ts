import type { Transaction } from '@/db/client'
import type { WrittenLetter } from '@/db/schema'
import { selectOpenPictures } from '@/publication/essays/pictures/select-open-pictures'
import { spellingsOf } from '@/publication/pictures/media/select-spelled'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { splitPassages } from '../private-passages/private-passages'
import { spelledInDialogues } from './spelled-in-dialogues'

/**
 * The pictures in private passages of a letter that somebody who reads those passages does not see in this dialogue yet: whoever got a picture
 * between two does not show it to a third by quoting it. What is their own upload, or public, is theirs to show.
 */
export async function findWidenedPictures(
  transaction: Transaction,
  memberId: string,
  { dialogueId, audience }: Pick<WrittenLetter, 'dialogueId' | 'audience'>,
  body: string,
): Promise<Set<string>> {
  const spelled = spelledPictures(privateWordsOf(body))
  if (spelled.length === 0) return new Set()
  const { closed } = await selectOpenPictures(transaction, memberId, spelled)
  const widened = new Set<string>()
  for (const readerId of audience ?? []) {
    const seen = await spelledInDialogues(transaction, readerId, closed.flatMap(spellingsOf), { dialogueId })
    for (const row of closed.filter((it) => !spellingsOf(it).some((spelling) => seen.has(spelling))))
      for (const spelling of spellingsOf(row)) widened.add(spelling)
  }
  return new Set(spelled.filter((it) => widened.has(it)))
}

/** Of a letter with wrong marks all of it: such a letter is refused anyway. */
function privateWordsOf(body: string): string {
  const split = splitPassages(body)
  if (split.status === 'refused') return body
  return split.passages
    .filter(({ isPrivate }) => isPrivate)
    .map(({ text }) => text)
    .join('\n')
}
