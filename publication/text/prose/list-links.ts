import { collectDefinitions } from './allow/definitions'
import { attributeOf } from './attribute-of'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'
import { visit } from './visit'

/**
 * Where the links of a text lead, as they are written, in order and each once: links, references, addresses that stand
 * bare, videos. Throws RefusedProseError.
 */
export function listLinks(source: string, format: ProseFormat): string[] {
  const tree = requireProse(source, format)
  const definitions = collectDefinitions(tree)
  const links: (string | null)[] = []
  visit(tree, (node) => {
    if (node.type === 'link') links.push(node.url)
    if (node.type === 'linkReference') links.push(definitions.get(node.identifier)?.url ?? null)
    if (node.type === 'mdxJsxFlowElement') links.push(attributeOf(node, 'href'))
  })
  return [...new Set(links.filter((link) => link !== null))]
}
