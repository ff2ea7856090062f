import { CAPITAL_INFIX, IN_A_SENTENCE, INFIX, SPACE, WORD } from './name-parts'
import { isNoPerson } from './no-people'

const CAPITALISED = new RegExp(
  `${IN_A_SENTENCE}(?:${CAPITAL_INFIX}${SPACE}${WORD}|${WORD}(?:${SPACE}(?:${INFIX}${SPACE})?${WORD}){1,3})(?![\\p{L}@])`,
  'gu',
)

/**
 * "Okke Brinkman", "De Groot": two or more words with capitals in the middle of a sentence, unless one of them says that
 * it is a place, a people, an institution or a paper. In italics or between quotation marks it is a title and left alone.
 */
export function findCapitalisedNames(text: string): string[] {
  return [...text.matchAll(CAPITALISED)].map(([found]) => found).filter((found) => !isNoPerson(found))
}
