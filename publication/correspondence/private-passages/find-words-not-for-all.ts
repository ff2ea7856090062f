import type { Transaction } from '@/db/client'
import type { WrittenLetter } from '@/db/schema'
import { asAnswered } from './as-answered'
import { listSeats } from './find-seat'
import { findPrivateElsewhere } from './private-elsewhere'
import { withoutPrivatePassages } from './private-passages'
import { isAnyHidden, type OfLetter, readPrivateWords } from './read-private-words'
import { seesPrivatePassages } from './sees-private-passages'

type Letter = Pick<WrittenLetter, 'dialogueId' | 'writerId' | 'audience'> & { id?: string }

/** It tells somebody what is private to others: these words, as they stand in the text, long ones by their beginning and end. */
export type NotForAll = { status: 'not-for-all'; words: string[] }

/**
 * Which words of a text of this letter or of its subject would tell somebody who writes in the dialogue what is private to others: words of a private
 * passage of another writer, in what they read of this letter, who do not read that passage. Empty when there are none. Somebody can
 * have come after the words were quoted, or the letter be to others than that passage was, so it is asked whenever a text becomes what others read.
 * `isTold`: whose passages count; left out, those of everybody but the writer of the letter.
 */
export async function findWordsNotForAll(
  transaction: Transaction,
  letter: Letter,
  { subject, body }: { subject: string; body: string },
  isTold = (passage: OfLetter) => passage.writerId !== letter.writerId,
): Promise<string[]> {
  const seats = await listSeats(transaction, letter.dialogueId)
  // Everybody reads every passage: the words are not worked out, and the letter is not searched.
  if (!(await isAnyHidden(transaction, letter.dialogueId, seats))) return []
  const words = await readPrivateWords(transaction, letter.dialogueId)
  const foundIn = remembered((text: string) => findPrivateElsewhere(text, words, letter.id))
  const told = seats.flatMap((seat) =>
    [subject, seesPrivatePassages(seat, letter) ? body : withoutPrivatePassages(body)]
      .flatMap(foundIn)
      .filter(({ whose }) => [...whose].some((it) => isTold(it) && !seesPrivatePassages(seat, it))),
  )
  return [...new Set(told.map(({ found }) => asAnswered(found)))]
}

/** There are two texts of a letter beside its subject, and as many readers as write in its dialogue. */
function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}
