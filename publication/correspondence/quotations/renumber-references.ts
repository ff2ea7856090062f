import type { Definition, Link, Root, RootContent } from 'mdast'
import { blocksOf, type WordsOfLetter, wordsOfLetter } from '@/publication/public/letters/words-of-letter'
import { LETTER_LINK_BEGINS } from '@/publication/text/prose/letter-anchor'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { readToShow } from '@/publication/text/prose/read-prose'
import { letterOf, type Quotation, readQuotation } from '@/publication/text/prose/read-quotation'
import { visit } from '@/publication/text/prose/visit'
import { type Edit, leaveOutLink, leaveOutReferences, toOtherLetter } from './edit-reference'

/** A letter with the texts in which it is set. In what is typed, the nth letter of a dialogue is `#brief-n`. */
export type TypedLetter = { id: string; parts: readonly string[]; format: LetterFormat }

/** The texts with the numbers that readers know, and the ids of the letters it linked to that readers do not get. */
export type Renumbered = { parts: string[]; leftOut: string[] }

/**
 * Replaces the numbers in links to letters, as they were typed, by the numbers under which readers know those letters.
 * `letters` are all letters of the dialogue in order of sending; `numbers` has the number for readers by the id of a
 * letter, and lacks the letters that readers do not get.
 *
 * A typed number means the nth letter. One exception: a quotation whose words are not in that letter, but are in exactly
 * one other earlier letter, means that other letter, because numbers shift when older letters are added. In a link only
 * the address changes, and its text when that is just `brief 2`. A link to a letter that readers do not get is removed;
 * the words that it quoted stay. Decision 0030 has the reasons.
 */
export function renumberReferences(
  letters: readonly TypedLetter[],
  numbers: ReadonlyMap<string, number>,
): Map<string, Renumbered> {
  const words = new Map<number, WordsOfLetter>()
  return new Map(letters.map(({ id, parts, format }, index) => [id, renumber(parts, format, index)]))

  function renumber(parts: readonly string[], format: LetterFormat, index: number): Renumbered {
    const leftOut = new Set<string>()
    const renumbered = parts.map((part) => renumberPart(part, format, index, leftOut))
    return { parts: renumbered, leftOut: [...leftOut] }
  }

  function renumberPart(part: string, format: LetterFormat, index: number, leftOut: Set<string>): string {
    // Parsing is slow, so texts without links to letters, or whose numbers stay the same, are returned as they are.
    const isSame = ({ typed, number }: Reference) => typed === number
    if (!part.includes(LETTER_LINK_BEGINS) || referencesIn(blocksOf(part, format), index).every(isSame))
      return part
    const read = readToShow(part, format)
    if (read.status === 'refused') return part
    const text = part.replace(/^\uFEFF/, '')
    const edits = referencesIn(read.tree.children, index).flatMap((reference): Edit[] => {
      const { node, typed, meant, number, quotation } = reference
      if (number !== undefined) return toOtherLetter(text, node, typed, number)
      leftOut.add(meant.id)
      if (node.type === 'link') return [leaveOutLink(text, node, quotation)]
      return leaveOutReferences(text, node, read.tree)
    })
    return part.slice(0, part.length - text.length) + withEdits(text, edits)
  }

  function referencesIn(blocks: RootContent[], index: number): Reference[] {
    const quotations = new Map(
      blocks.map(readQuotation).flatMap((it) => (it ? [[it.link, it] as const] : [])),
    )
    const references: Reference[] = []
    visit({ type: 'root', children: blocks } satisfies Root, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return
      const typed = letterOf(node.url)
      const quotation = node.type === 'link' ? (quotations.get(node) ?? null) : null
      const meant = typed === null ? undefined : findMeant(typed, quotation, index)
      if (typed !== null && meant)
        references.push({ node, typed, meant, number: numbers.get(meant.id), quotation })
    })
    return references
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
    const letter = letters[index]
    const known = words.get(index) ?? wordsOfLetter(letter?.parts ?? [], letter?.format ?? 'mail')
    words.set(index, known)
    return known
  }
}

/** A link to a letter: the number that was typed, the letter that is meant, and its number for anyone who reads it. */
type Reference = {
  node: Link | Definition
  typed: number
  meant: TypedLetter
  /** undefined: left out */
  number: number | undefined
  quotation: Quotation | null
}

/** From the end, so that every place stays where it is until it is reached. */
function withEdits(text: string, edits: Edit[]): string {
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((edited, { from, to, by }) => edited.slice(0, from) + by + edited.slice(to), text)
}
