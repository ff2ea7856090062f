import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { requirePlacedProse } from '@/publication/prose/read-prose'
import { letterOf, type Quotation, readQuotation } from '@/publication/prose/read-quotation'
import { RefusedProseError } from '@/publication/prose/refused-prose-error'
import { type Edit, leaveOutLink, leaveOutReferences, toOtherLetter } from './edit-reference'
import { type WordsOfLetter, wordsOfLetter } from './words-of-letter'

/** A letter with the texts in which it is set. In what is typed, the nth letter of a dialogue is `#brief-n`. */
export type TypedLetter = { id: string; parts: readonly string[] }

/** Its texts with the numbers that its readers know; and the letters it led to that they do not get, each once. */
export type Renumbered = { parts: string[]; leftOut: string[] }

/**
 * Puts the numbers under which letters are read in the place of those with which they were typed. `letters`: all of the
 * dialogue, in order of sending. `numbers`: what each is called where it will be read; one that is not in it is left out.
 *
 * What is meant is the letter of the number that was typed. A quotation whose words do not stand in that one, and stand
 * in exactly one other earlier letter, means that other: numbers move when older letters come in later. Only the address
 * of a link changes, and the words `brief 2` when that is all it is called; every other character stays. Where a letter
 * is left out the link goes, and of a quotation its line; the words that were quoted stay.
 */
export function renumberReferences(
  letters: readonly TypedLetter[],
  numbers: ReadonlyMap<string, number>,
): Map<string, Renumbered> {
  const words = new Map<number, WordsOfLetter>()
  return new Map(letters.map(({ id, parts }, index) => [id, renumber(parts, index)]))

  function renumber(parts: readonly string[], index: number): Renumbered {
    const leftOut = new Set<string>()
    const renumbered = parts.map((part) => renumberPart(part, index, leftOut))
    return { parts: renumbered, leftOut: [...leftOut] }
  }

  function renumberPart(part: string, index: number, leftOut: Set<string>): string {
    // Most letters speak of no other, and are not read here.
    const tree = part.includes('#brief-') ? readTree(part) : null
    if (!tree) return part
    const text = part.replace(/^\uFEFF/, '')
    const quotations = new Map<Link, Quotation>()
    for (const block of tree.children) {
      const quotation = readQuotation(block)
      if (quotation) quotations.set(quotation.link, quotation)
    }
    const edits: Edit[] = []
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return
      const typed = letterOf(node.url)
      const quotation = node.type === 'link' ? (quotations.get(node) ?? null) : null
      const meant = typed === null ? undefined : findMeant(typed, quotation, index)
      if (typed === null || !meant) return
      const number = numbers.get(meant.id)
      if (number !== undefined) return void edits.push(...toOtherLetter(text, node, typed, number))
      leftOut.add(meant.id)
      edits.push(
        ...(node.type === 'link'
          ? [leaveOutLink(text, node, quotation)]
          : leaveOutReferences(text, node, tree)),
      )
    })
    return part.slice(0, part.length - text.length) + withEdits(text, edits)
  }

  function findMeant(typed: number, quotation: Quotation | null, index: number): TypedLetter | undefined {
    const numbered = letters[typed - 1]
    if (!quotation || (typed <= index && wordsOf(typed - 1).text.includes(quotation.words))) return numbered
    const holding = letters
      .slice(0, index)
      .filter((_, at) => at !== typed - 1 && wordsOf(at).ownText.includes(quotation.words))
    return holding.length === 1 ? holding[0] : numbered
  }

  function wordsOf(index: number): WordsOfLetter {
    const known = words.get(index) ?? wordsOfLetter(letters[index]?.parts ?? [])
    words.set(index, known)
    return known
  }
}

/** A text that may not be shown stays as it is: it is refused where it would be. */
function readTree(part: string) {
  try {
    return requirePlacedProse(part, 'markdown')
  } catch (error) {
    if (error instanceof RefusedProseError) return null
    throw error
  }
}

/** From the end, so that every place stays where it is until it is reached. */
function withEdits(text: string, edits: Edit[]): string {
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((edited, { from, to, by }) => edited.slice(0, from) + by + edited.slice(to), text)
}
