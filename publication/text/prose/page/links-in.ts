import type { Root } from 'mdast'
import { collectDefinitions } from '../allow/definitions'
import { attributeOf } from '../attribute-of'
import { visit } from '../visit'

/** Where the links of a tree lead, as they are written, in order and each once: links, references, bare addresses, videos. */
export function linksIn(tree: Root): string[] {
  const definitions = collectDefinitions(tree)
  const links: (string | null)[] = []
  visit(tree, (node) => {
    if (node.type === 'link') links.push(node.url)
    if (node.type === 'linkReference') links.push(definitions.get(node.identifier)?.url ?? null)
    if (node.type === 'mdxJsxFlowElement') links.push(attributeOf(node, 'href'))
  })
  return [...new Set(links.filter((link) => link !== null))]
}
