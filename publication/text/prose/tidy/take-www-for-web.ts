import type { Root } from 'mdast'
import { visit } from '../visit'

/** `[hier](www.example.org)` is not a page of ours that is called www: it is the web, as it is where it stands bare. */
export function takeWwwForWeb(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = withScheme(node.url)
    if (node.type !== 'mdxJsxFlowElement') return
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && attribute.value)
        attribute.value = typeof attribute.value === 'string' ? withScheme(attribute.value) : attribute.value
    }
  })
}

const withScheme = (address: string) =>
  /^\s*www\.[^\s/]/i.test(address) ? `http://${address.trim()}` : address
