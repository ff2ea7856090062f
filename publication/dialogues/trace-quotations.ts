import type { RootContent } from 'mdast'
import type { LetterLinks } from '@/publication/prose/page/link-letters'
import { requireProse } from '@/publication/prose/read-prose'
import { oneLine, readQuotation } from '@/publication/prose/read-quotation'
import { blockToText } from '@/publication/prose/text/block-to-text'

/** What ties one letter to the others of its dialogue. Blocks count from 0. */
export type LetterTrace = Omit<LetterLinks, 'base'> & {
  /** the quotations of this letter in later ones, in order */
  quotedIn: { letter: number; block: number }[]
}

type Written = { number: number; body: string }
type Trace = { linked: Set<number>; passages: Map<number, number | null>; quotedIn: LetterTrace['quotedIn'] }

/**
 * Which letter quotes which, by the number of the letter. Only an earlier letter can be quoted. Its passage is known when
 * the words stand in it literally, white space aside, and not in a heading. Reads only letters that quote or are quoted.
 */
export function traceQuotations(letters: Written[]): Map<number, LetterTrace> {
  const traces = new Map(letters.map(({ number }) => [number, emptyTrace()]))
  const bodies = new Map(letters.map(({ number, body }) => [number, body]))
  for (const { number, body } of letters) {
    // Most letters quote nobody, and are not read a second time.
    if (!body.includes('(#brief-')) continue
    for (const [block, node] of blocksOf(body).entries()) {
      const quotation = readQuotation(node)
      const quoted = quotation && quotation.letter < number ? traces.get(quotation.letter) : undefined
      if (!quotation || !quoted) continue
      const passage = findPassage(bodies.get(quotation.letter) ?? '', quotation.words)
      if (passage !== null) quoted.linked.add(passage)
      quoted.quotedIn.push({ letter: number, block })
      traces.get(number)?.passages.set(block, passage)
      traces.get(number)?.linked.add(block)
    }
  }
  return traces
}

/** Of a letter that quotes nobody and is quoted by nobody. */
export function emptyTrace(): Trace {
  return { linked: new Set(), passages: new Map(), quotedIn: [] }
}

function blocksOf(body: string): RootContent[] {
  return requireProse(body, 'markdown').children
}

/** The block in which these words begin; null when they do not stand there. */
function findPassage(body: string, words: string): number | null {
  let text = ''
  const begins: { at: number; block: number; isHeading: boolean }[] = []
  for (const [block, node] of blocksOf(body).entries()) {
    begins.push({ at: text.length, block, isHeading: node.type === 'heading' })
    text += `${oneLine(blockToText(node, []))} `
  }
  const at = text.indexOf(words)
  const found = at < 0 ? undefined : begins.findLast((begin) => begin.at <= at)
  return found && !found.isHeading ? found.block : null
}
