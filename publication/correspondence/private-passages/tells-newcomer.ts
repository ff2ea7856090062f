import type { Transaction } from '@/db/client'
import type { WrittenLetter } from '@/db/schema'
import { listSeats } from './find-seat'
import { findPrivateElsewhere } from './private-elsewhere'
import { withoutPrivatePassages } from './private-passages'
import { isAnyHidden, readPrivateWords } from './read-private-words'
import { seesPrivatePassages } from './sees-private-passages'

type Letter = Pick<WrittenLetter, 'dialogueId' | 'writerId' | 'createdAt' | 'sentAt'>

/**
 * Whether a text of this letter would tell somebody who came later what stayed between the others: words of a private
 * passage, of a letter of another writer, in what this correspondent reads of it and not where they stand. Somebody can
 * have come after the words were quoted, or come back, so it is asked whenever a text becomes what others read.
 */
export async function tellsNewcomer(
  transaction: Transaction,
  letter: Letter,
  body: string,
): Promise<boolean> {
  const seats = await listSeats(transaction, letter.dialogueId)
  // Everybody was there all the time: the words are not worked out, and the letter is not searched.
  if (!(await isAnyHidden(transaction, letter.dialogueId, seats))) return false
  const words = await readPrivateWords(transaction, letter.dialogueId)
  const foundIn = remembered((text: string) => findPrivateElsewhere(text, words))
  return seats.some((seat) =>
    foundIn(seesPrivatePassages(seat, letter) ? body : withoutPrivatePassages(body)).some(({ whose }) =>
      [...whose].some((it) => it.writerId !== letter.writerId && !seesPrivatePassages(seat, it)),
    ),
  )
}

/** There are two texts of a letter, and as many readers as write in its dialogue. */
function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}
