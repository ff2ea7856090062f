import type { Root } from 'mdast'
import { isAllowedLink } from '../allow/check-address'
import { visitWithin } from '../visit'
import { writtenAs } from './written-as'

/** Mail programs write `<tel:0612345678>` and `<file:///…>`: as a link they lead nowhere, as text they are harmless. */
export function keepForeignAutolinks(tree: Root, source: string): void {
  visitWithin(tree, 'link', (node, index, parent) => {
    if (isAllowedLink(node.url)) return
    const written = writtenAs(node, source)
    if (written.value.startsWith('<')) parent.children[index] = written
  })
}
