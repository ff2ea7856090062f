import type { Html, Root } from 'mdast'
import { visitWithin } from '../visit'

const COMMENTS = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/

/**
 * Takes comments out of an essay, and gives them back: nobody reads them, and their writer is told. What holds words after a
 * comment, or has no end, stays, and is refused.
 */
export function dropComments(tree: Root): Html[] {
  const dropped: Html[] = []
  visitWithin(tree, 'html', (node, index, parent) => {
    if (!COMMENTS.test(node.value)) return
    dropped.push(node)
    parent.children.splice(index, 1)
    return index
  })
  if (dropped.length > 0) dropEmptyParagraphs(tree)
  return dropped
}

/** A paragraph of comments alone says nothing. */
function dropEmptyParagraphs(tree: Root): void {
  visitWithin(tree, 'paragraph', (node, index, parent) => {
    const isEmpty = node.children.every((child) => child.type === 'text' && child.value.trim() === '')
    if (!isEmpty) return
    parent.children.splice(index, 1)
    return index
  })
}
