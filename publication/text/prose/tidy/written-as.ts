import type { Nodes, Text } from 'mdast'

/** A node as the text it was written as. */
export function writtenAs(node: Nodes, source: string): Text {
  const { start, end } = node.position ?? {}
  return { type: 'text', value: source.slice(start?.offset ?? 0, end?.offset ?? 0), position: node.position }
}
