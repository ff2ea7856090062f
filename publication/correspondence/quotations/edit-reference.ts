import type { Definition, Link, LinkReference, Node, Root } from 'mdast'
import { letterAnchor } from '@/publication/text/prose/letter-anchor'
import type { Quotation } from '@/publication/text/prose/read-quotation'
import { visit } from '@/publication/text/prose/visit'
import { textsIn } from '@/texts/texts'

/** These characters of a text by others. Places are those of its tree. */
export type Edit = { from: number; to: number; by: string }

/** An address as it is written after `](` or `]:`, also on the next line of a quotation. */
const ADDRESS = /^(\]\(|\]:)[\s>]*?(<[^<>\n]*>|[^\s<>)]+)/

/** Makes a reference that was typed with one number lead to the letter of another. */
export function toOtherLetter(text: string, node: Link | Definition, typed: number, number: number): Edit[] {
  if (typed === number) return []
  const end = endOfLabel(text, node)
  const written = ADDRESS.exec(text.slice(end, node.position?.end.offset))
  if (!written) return []
  const [whole, , address = ''] = written
  const to = end + whole.length
  const edits = [{ from: to - address.length, to, by: `#${letterAnchor(number)}` }]
  const label = { from: placeOf(node).from + 1, to: end }
  const called = node.type === 'link' ? text.slice(label.from, label.to) : ''
  for (const { letterNumber } of [textsIn('nl').reader, textsIn('en').reader])
    if (called === letterNumber(typed)) edits.push({ ...label, by: letterNumber(number) })
  return edits
}

/** Takes a link to a letter away: of a quotation its whole line, elsewhere all but what it is called. */
export function leaveOutLink(text: string, link: Link, quotation: Quotation | null): Edit {
  const { from, to } = placeOf(link)
  if (!quotation) return { from, to, by: text.slice(from + 1, endOfLabel(text, link)) }
  const before = quotation.paragraph.children.at(-2)
  if (before?.type === 'break') return { from: placeOf(before).from, to, by: '' }
  const lineEnds = /(?:\r?\n[ \t>]*)+$/.exec(text.slice(0, from))
  return { from: lineEnds?.index ?? from, to, by: '' }
}

/** Takes a definition that leads to a letter away, and leaves of what refers to it what it is called. */
export function leaveOutReferences(text: string, definition: Definition, tree: Root): Edit[] {
  const edits: Edit[] = [{ ...placeOf(definition), by: '' }]
  visit(tree, 'linkReference', (node) => {
    if (node.identifier !== definition.identifier) return
    const { from, to } = placeOf(node)
    edits.push({ from, to, by: text.slice(from + 1, endOfLabel(text, node)) })
  })
  return edits
}

/** Where the `]` stands that ends what a link is called. */
function endOfLabel(text: string, node: Link | Definition | LinkReference): number {
  const { from } = placeOf(node)
  const last = node.type === 'definition' ? undefined : node.children.at(-1)
  return last ? placeOf(last).to : text.indexOf(']', from)
}

function placeOf({ position }: Node): { from: number; to: number } {
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (from === undefined || to === undefined) throw new Error('A part of a text without its place')
  return { from, to }
}
