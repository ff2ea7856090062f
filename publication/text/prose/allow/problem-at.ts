import type { Node } from 'unist'
import type { Problem } from '../problem'

/** A problem where a node begins. */
export function problemAt(node: Pick<Node, 'position'>, message: string): Problem {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, message }
}
