import type { Root, RootContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const writer = unified().use(rehypeStringify).freeze()

/** A tree, or a part of one, as HTML. */
export function writeHtml(node: Root | RootContent): string {
  return writer.stringify(node.type === 'root' ? node : { type: 'root', children: [node] })
}
