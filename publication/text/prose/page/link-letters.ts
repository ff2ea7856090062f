import type { Definition, Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { letterOf, type Quotation, readQuotation } from '../read-quotation'

/** How a letter is tied to the others of its dialogue. Blocks of a letter count from 0. */
export type LetterLinks = {
  /** where another letter is read, from here: as a whole, or one block of it */
  addressOf: (letter: number, block: number | null) => string
  /** the id of a block of this letter */
  idOf: (block: number) => string
  /** blocks that others link to, quotations of this letter among them */
  linked: ReadonlySet<number>
  /** of a quotation, by its block: the block of the other letter that holds the words, or null when none does */
  passages: ReadonlyMap<number, number | null>
}

/**
 * Makes links that are written `#brief-2` lead to that letter from where this one is read, those of quotations to the
 * very passage from a line of their own, and gives the blocks that are linked to an id. Leaves everything else as it is.
 */
export function linkLetters(tree: Root, { addressOf, idOf, linked, passages }: LetterLinks): void {
  const toPassages = new Set<Link | Definition>()
  for (const [index, block] of tree.children.entries()) {
    if (linked.has(index)) block.data = { ...block.data, hProperties: { id: idOf(index) } }
    const quotation = passages.has(index) ? readQuotation(block) : null
    if (!quotation) continue
    setOnItsOwnLine(quotation)
    quotation.link.url = addressOf(quotation.letter, passages.get(index) ?? null)
    toPassages.add(quotation.link)
  }
  visit(tree, ['link', 'definition'], (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || toPassages.has(node)) return
    const letter = letterOf(node.url)
    if (letter !== null) node.url = addressOf(letter, null)
  })
}

/** A line end in Markdown is a space on a page; which letter it is stands below the words. */
function setOnItsOwnLine({ paragraph }: Quotation): void {
  const before = paragraph.children.at(-2)
  if (before?.type !== 'text') return
  before.value = before.value.trimEnd()
  paragraph.children.splice(-1, 0, { type: 'break' })
}

/**
 * The addresses and ids of letters on the page of their dialogue. `base` is what a link begins with, up to and including
 * the `#` and what tells ids of several dialogues apart; `idPrefix` stands before every id in this letter.
 */
export function onPage(base: string, idPrefix: string): Pick<LetterLinks, 'addressOf' | 'idOf'> {
  return {
    addressOf: (letter, block) =>
      block === null ? `${base}brief-${letter}` : `${base}b${letter}-${blockId(block)}`,
    idOf: (block) => `${idPrefix}${blockId(block)}`,
  }
}

/** What the id of a block ends with. */
export function blockId(block: number): string {
  return `alinea-${block + 1}`
}
