import type { Heading, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** What a heading says. A note called from it is no part of it. */
export function wordsOfHeading(heading: Heading): string {
  return textOf(heading.children.map(withoutNotes))
}

function withoutNotes<Node extends RootContent>(node: Node): Node {
  if (node.type === 'mdxJsxTextElement') return { ...node, children: [] }
  return 'children' in node ? { ...node, children: node.children.map(withoutNotes) } : node
}
