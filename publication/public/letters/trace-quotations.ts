import { LETTER_LINK_BEGINS } from '@/publication/text/prose/letter-anchor'
import type { LetterLinks } from '@/publication/text/prose/page/link-letters'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { readQuotation } from '@/publication/text/prose/read-quotation'
import type { LetterView } from './list-letters'
import { blocksOf, findPassage, type WordsOfLetter, wordsOfLetter } from './words-of-letter'

/** What ties one letter to the others of its dialogue. Blocks count from 0. */
export type LetterTrace = Pick<LetterLinks, 'linked' | 'passages'> & {
  /** the quotations of this letter in later ones, in order */
  quotedIn: { letter: number; block: number }[]
}

/** A letter in the texts of which it consists, each set by itself; blocks count on through them. */
export type LetterInParts = { number: number; parts: readonly string[]; format: LetterFormat }
type Trace = { linked: Set<number>; passages: Map<number, number | null>; quotedIn: LetterTrace['quotedIn'] }

/**
 * Which letter quotes which, by the number of the letter. Only one that is read earlier can be quoted, whatever its
 * number. Its passage is known when the words stand in it literally, white space aside, and not in a heading. Reads only
 * letters that quote or are quoted.
 */
export function traceQuotations(
  letters: readonly Pick<LetterView, 'number' | 'body' | 'format'>[],
): Map<number, LetterTrace> {
  return traceParts(letters.map(({ number, body, format }) => ({ number, parts: [body], format })))
}

/** The same of letters that are set in several parts. */
export function traceParts(letters: readonly LetterInParts[]): Map<number, LetterTrace> {
  const traces = new Map(letters.map(({ number }) => [number, emptyTrace()]))
  const earlier = new Map<number, () => WordsOfLetter>()
  for (const { number, parts, format } of letters) {
    // Most letters quote nobody, and are not read a second time.
    const blocks = parts.some((part) => part.includes(LETTER_LINK_BEGINS))
      ? parts.flatMap((part) => blocksOf(part, format))
      : []
    for (const [block, node] of blocks.entries()) {
      const quotation = readQuotation(node)
      const words = quotation && earlier.get(quotation.letter)
      const quoted = quotation && traces.get(quotation.letter)
      if (!quotation || !words || !quoted) continue
      const passage = findPassage(words(), quotation.words) ?? null
      if (passage !== null) quoted.linked.add(passage)
      quoted.quotedIn.push({ letter: number, block })
      traces.get(number)?.passages.set(block, passage)
      traces.get(number)?.linked.add(block)
    }
    earlier.set(
      number,
      once(() => wordsOfLetter(parts, format)),
    )
  }
  return traces
}

/** Of a letter that quotes nobody and is quoted by nobody. */
export function emptyTrace(): Trace {
  return { linked: new Set(), passages: new Map(), quotedIn: [] }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
