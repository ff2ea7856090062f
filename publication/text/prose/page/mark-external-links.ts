import type { Root } from 'mdast'
import { collectDefinitions } from '../allow/definitions'
import { visit } from '../visit'

/** Says of links that leave the site that they do (`rel`, HTML link types); there is no other script or target. */
export function markExternalLinks(tree: Root): void {
  const definitions = collectDefinitions(tree)
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const url = node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? '')
    if (/^\s*https?:/i.test(url)) node.data = { ...node.data, hProperties: { rel: ['external'] } }
  })
}
