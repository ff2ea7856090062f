import type { Root } from 'mdast'
import { visitWithin } from '../visit'

/** A line of nothing but `###` is drawn to divide; a heading without words would stop whoever listens to the page. */
export function rulesForEmptyHeadings(tree: Root): void {
  visitWithin(tree, 'heading', (node, index, parent) => {
    if (node.children.length > 0) return
    parent.children[index] = { type: 'thematicBreak', position: node.position }
  })
}
