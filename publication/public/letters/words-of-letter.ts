import type { RootContent } from 'mdast'
import { insteadOf } from '@/instead-of'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { requireProse } from '@/publication/text/prose/read-prose'
import { oneLine, readQuotation } from '@/publication/text/prose/read-quotation'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import { wordsOfBlock } from '@/publication/text/prose/text/words-of-block'

/** A letter by its words, to look passages up in. */
export type WordsOfLetter = {
  text: string
  /** where each block begins in the text */
  begins: { at: number; block: number; isHeading: boolean }[]
  /** the same without what it quotes of other letters */
  ownText: string
}

/** Reads a letter by its words; `parts` are its texts in order, each set by itself, and blocks count on through them. */
export function wordsOfLetter(parts: readonly string[], format: LetterFormat): WordsOfLetter {
  const read: WordsOfLetter = { text: '', begins: [], ownText: '' }
  for (const [block, node] of parts.flatMap((part) => blocksOf(part, format)).entries()) {
    const words = oneLine(wordsOfBlock(node))
    read.begins.push({ at: read.text.length, block, isHeading: node.type === 'heading' })
    read.text += `${words} `
    // A line end is in no words: nothing is found that goes on beyond a quotation.
    read.ownText += readQuotation(node) ? '\n' : `${words} `
  }
  return read
}

/**
 * Where these words stand in a letter, literally but for white space: the block in which they begin, or null when that is
 * a heading, which has an address of its own. Undefined when they do not stand there.
 */
export function findPassage({ text, begins }: WordsOfLetter, words: string): number | null | undefined {
  if (!text.includes(words)) return undefined
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const found = begins.findLast((begin) => begin.at <= at)
    if (found && !found.isHeading) return found.block
  }
  return null
}

/** The blocks of a text; none of one that may not be shown, which says so where it is shown. */
export function blocksOf(text: string, format: LetterFormat): RootContent[] {
  try {
    return requireProse(text, format).children
  } catch (error) {
    return insteadOf(RefusedProseError, [])(error)
  }
}
