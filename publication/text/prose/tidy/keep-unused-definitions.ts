import type { Root } from 'mdast'
import { collectDefinitions } from '../allow/definitions'
import { visit, visitWithin } from '../visit'
import { writtenAs } from './written-as'

/** "[Anna]: Ja" is a definition in Markdown, and would not be shown. One that nothing refers to is what somebody said. */
export function keepUnusedDefinitions(tree: Root, source: string): void {
  const definitions = collectDefinitions(tree)
  const used = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  visitWithin(tree, 'definition', (node, index, parent) => {
    if (used.has(node.identifier) && definitions.get(node.identifier) === node) return
    parent.children[index] = {
      type: 'paragraph',
      children: [writtenAs(node, source)],
      position: node.position,
    }
  })
}
