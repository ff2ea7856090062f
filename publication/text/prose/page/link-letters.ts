import type { Definition, Link, Root } from 'mdast'
import { letterAnchor } from '../letter-anchor'
import { letterOf, type Quotation, readQuotation } from '../read-quotation'
import { visit } from '../visit'

/** How a letter is tied to the others of its dialogue, as plain values. Blocks of a letter count from 0. */
export type LetterLinks = {
  /** where other letters are read, from here */
  to: LetterAddresses
  /** of this letter: what the ids of its blocks begin with, and how many of its blocks stand before this text */
  ids: { prefix: string; firstBlock: number }
  /** blocks that others link to, quotations of this letter among them */
  linked: ReadonlySet<number>
  /** of a quotation, by its block: the block of the other letter that holds the words, or null when none does */
  passages: ReadonlyMap<number, number | null>
}

/**
 * On the page of a dialogue: what a link begins with, up to and including the `#` and what tells ids of several dialogues
 * apart. Elsewhere: the address of each letter, in order; one that is not there leads nowhere.
 */
export type LetterAddresses = { base: string } | { letters: readonly string[] }

/** Where another letter is read, as a whole or one block of it. */
export function addressOfLetter(to: LetterAddresses, letter: number, block: number | null): string {
  if ('base' in to)
    return block === null ? `${to.base}${letterAnchor(letter)}` : `${to.base}b${letter}-${blockId(block)}`
  const address = to.letters[letter - 1]
  if (address === undefined) return `#${letterAnchor(letter)}`
  return block === null ? address : `${address}-${blockId(block)}`
}

/**
 * Makes links that are written `#brief-2` lead to that letter from where this one is read, those of quotations to the
 * very passage from a line of their own, and gives the blocks that are linked to an id. Leaves everything else as it is.
 */
export function linkLetters(tree: Root, { to, ids, linked, passages }: LetterLinks): void {
  const toPassages = new Set<Link | Definition>()
  for (const [index, block] of tree.children.entries()) {
    if (linked.has(index)) block.data = { ...block.data, hProperties: { id: idOf(ids, index) } }
    const quotation = passages.has(index) ? readQuotation(block) : null
    if (!quotation) continue
    setOnItsOwnLine(quotation)
    quotation.link.url = addressOfLetter(to, quotation.letter, passages.get(index) ?? null)
    toPassages.add(quotation.link)
  }
  visit(tree, ['link', 'definition'], (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || toPassages.has(node)) return
    const letter = letterOf(node.url)
    if (letter !== null) node.url = addressOfLetter(to, letter, null)
  })
}

/** A line end in Markdown is a space on a page; which letter it is stands below the words. */
function setOnItsOwnLine({ paragraph }: Quotation): void {
  const before = paragraph.children.at(-2)
  if (before?.type !== 'text') return
  before.value = before.value.trimEnd()
  paragraph.children.splice(-1, 0, { type: 'break' })
}

/** The addresses and ids of letters on the page of their dialogue. `idPrefix` stands before every id in this letter. */
export function onPage(base: string, idPrefix: string): Pick<LetterLinks, 'to' | 'ids'> {
  return { to: { base }, ids: { prefix: idPrefix, firstBlock: 0 } }
}

function idOf({ prefix, firstBlock }: LetterLinks['ids'], block: number): string {
  return `${prefix}${blockId(firstBlock + block)}`
}

/** What the id of a block ends with. */
export function blockId(block: number): string {
  return `alinea-${block + 1}`
}
