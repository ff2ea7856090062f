import type { Nodes, Text } from 'mdast'

/** What stands before the second line of a node that is quoted. */
const MARKS_OF_QUOTATION = /(\r\n|\n|\r)[ \t]*(?:>[ \t]?)*/g

/** A node as the text it was written as, line by line. */
export function writtenAs(node: Nodes, source: string): Text {
  const { start, end } = node.position ?? {}
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0)
  return { type: 'text', value: written.replace(MARKS_OF_QUOTATION, '$1'), position: node.position }
}
