import type { Root } from 'mdast'
import { spellAddress } from '../allow/spell-address'
import { visit } from '../visit'

/** Writes the addresses of a checked text as a valid URL string, so that every page is valid HTML. */
export function spellAddresses(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = spellAddress(node.url)
    if (node.type !== 'mdxJsxFlowElement') return
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'href') continue
      attribute.value = spellAddress(String(attribute.value))
    }
  })
}
