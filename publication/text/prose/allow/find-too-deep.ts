import type { Nodes, Root } from 'mdast'

/**
 * The first node that lies deeper than this below the root, or null. It has a list of its own instead of calling
 * itself: everything that comes after may count on a stack that suffices.
 */
export function findTooDeep(tree: Root, deepest: number): Nodes | null {
  let level: Nodes[] = [tree]
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return level[0] ?? null
}
