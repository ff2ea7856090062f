import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { letterOf, type Quotation, readQuotation } from '../read-quotation'

/** How a letter is tied to the others of its dialogue. Blocks of a letter count from 0. */
export type LetterLinks = {
  /** what a link to a letter begins with, up to and including the `#` and what tells ids of several dialogues apart */
  base: string
  /** blocks that others link to, quotations of this letter among them */
  linked: ReadonlySet<number>
  /** of a quotation, by its block: the block of the other letter that holds the words, or null when none does */
  passages: ReadonlyMap<number, number | null>
}

/**
 * Makes links that are written `#brief-2` lead to that letter from where this one is read, those of quotations to the
 * very passage from a line of their own, and gives the blocks that are linked to an id. Leaves everything else as it is.
 */
export function linkLetters(tree: Root, { base, linked, passages }: LetterLinks, idPrefix: string): void {
  for (const [index, block] of tree.children.entries()) {
    if (linked.has(index)) block.data = { ...block.data, hProperties: { id: `${idPrefix}${blockId(index)}` } }
    const quotation = passages.has(index) ? readQuotation(block) : null
    if (!quotation) continue
    setOnItsOwnLine(quotation)
    const passage = passages.get(index) ?? null
    if (passage !== null) quotation.link.url = passageAddress(base, quotation.letter, passage)
  }
  visit(tree, 'link', (node) => {
    const letter = letterOf(node.url)
    if (letter !== null) node.url = letterAddress(base, letter)
  })
}

/** A line end in Markdown is a space on a page; which letter it is stands below the words. */
function setOnItsOwnLine({ paragraph }: Quotation): void {
  const before = paragraph.children.at(-2)
  if (before?.type !== 'text') return
  before.value = before.value.trimEnd()
  paragraph.children.splice(-1, 0, { type: 'break' })
}

/** The address of a letter as a whole; `base` ends before its id. */
export function letterAddress(base: string, letter: number): string {
  return `${base}brief-${letter}`
}

/** The address of one block of a letter; its id is the prefix of the letter's ids and this. */
export function passageAddress(base: string, letter: number, block: number): string {
  return `${base}b${letter}-${blockId(block)}`
}

function blockId(block: number): string {
  return `alinea-${block + 1}`
}
