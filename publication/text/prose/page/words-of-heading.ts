import type { Heading, Link, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** What a heading says, or a link to one. A note called from it is no part of it. */
export function wordsOfHeading(heading: Pick<Heading | Link, 'children'>): string {
  return textOf(heading.children.map(withoutNotes))
}

function withoutNotes<Node extends RootContent>(node: Node): Node {
  if (node.type === 'mdxJsxTextElement') return { ...node, children: [] }
  return 'children' in node ? { ...node, children: node.children.map(withoutNotes) } : node
}
