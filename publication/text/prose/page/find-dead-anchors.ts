import type { Nodes, Root } from 'mdast'
import { attributeOf } from '../attribute-of'
import { letterOf } from '../read-quotation'
import { visit } from '../visit'
import { countNotes } from './count-notes'
import { createFindHeading } from './find-heading'
import { decode } from './lead-links'
import { isIdOfNote, nameHeadings } from './name-headings'
import { wordsOfHeading } from './words-of-heading'

/** A link within a text, `#deel`, that leads to no heading and no note of it; `letter` of `#brief-3`, a place only among letters. */
export type DeadAnchor = { node: Nodes; anchor: string; letter: number | null }

// The top of the page is there without an id (WHATWG HTML, 7.4.6.3).
const ANCHOR = /^#(?!top$)./i

/** Where a checked text links to a place in it that is not there, each link at its own place. */
export function findDeadAnchors(tree: Root): DeadAnchor[] {
  const links: DeadAnchor[] = []
  visit(tree, (node) => {
    const address = addressOf(node)
    if (address && ANCHOR.test(address)) links.push({ node, anchor: address, letter: letterOf(address) })
  })
  if (links.length === 0) return []
  const find = createFindHeading(nameHeadings(tree))
  const noteCount = countNotes(tree)
  return links.filter(({ node, anchor }) => {
    const id = decode(anchor.slice(1))
    return !isIdOfNote(id, noteCount) && find(id, node.type === 'link' ? wordsOfHeading(node) : '') === null
  })
}

function addressOf(node: Nodes): string | null {
  if (node.type === 'link' || node.type === 'definition') return node.url
  return node.type === 'mdxJsxFlowElement' ? attributeOf(node, 'href') : null
}
