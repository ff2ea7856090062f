import type { Link, Paragraph, Root } from 'mdast'
import { collectDefinitions } from '../allow/definitions'
import { visitWithin } from '../visit'
import { writtenAs } from './written-as'

/** "1", "12", "a", "*": what stands between brackets where an address stands below the letter. */
const NUMBER = /^(?:\d{1,3}|\p{L}|\*{1,3})$/u

/**
 * "Zie [1]" and below the letter "[1]: https://…": in a mail both are seen as they were typed, and the first leads to the
 * address. Markdown would take the brackets off and show nothing of the line below.
 */
export function keepNumberedAddresses(tree: Root, source: string): void {
  const definitions = collectDefinitions(tree)
  const numbered = new Set<string>()
  visitWithin(tree, 'linkReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier)
    if (node.referenceType !== 'shortcut' || !NUMBER.test(node.identifier) || !definition) return
    numbered.add(node.identifier)
    const link: Link = {
      type: 'link',
      url: definition.url,
      children: [writtenAs(node, source)],
      position: node.position,
    }
    parent.children[index] = link
  })
  visitWithin(tree, 'linkReference', (node, index, parent) => {
    const definition = numbered.has(node.identifier) ? definitions.get(node.identifier) : undefined
    if (!definition) return
    const { children, position } = node
    parent.children[index] = { type: 'link', url: definition.url, children, position }
  })
  visitWithin(tree, 'definition', (node, index, parent) => {
    if (!numbered.has(node.identifier)) return
    const { position } = node
    const line: Paragraph = { type: 'paragraph', children: [writtenAs(node, source)], position }
    parent.children[index] = line
  })
}
