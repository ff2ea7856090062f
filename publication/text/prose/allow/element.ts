import type { Parents } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** A component as it stands in a text, as a block or within a line. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Whether a node that holds others is a component. */
export function isElement(node: Parents): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}
