import type { Root } from 'mdast'
import { visit } from '../visit'

/** How many notes a text has; each has ids of ours on the page. */
export function countNotes(tree: Root): number {
  let count = 0
  visit(tree, 'mdxJsxTextElement', ({ name }) => {
    if (name === 'Note' || name === 'NoteBeside') count += 1
  })
  return count
}
