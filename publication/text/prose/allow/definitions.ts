import type { Definition, Root } from 'mdast'
import { visit } from '../visit'

/** Where references lead, by identifier. */
export type Definitions = ReadonlyMap<string, Definition>

/** The definitions of a text; of two with one name the first counts (CommonMark 4.7). */
export function collectDefinitions(tree: Root): Definitions {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}
