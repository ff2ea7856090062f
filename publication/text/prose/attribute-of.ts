import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** The value of an attribute of a component in a checked text; null when it was not given. */
export function attributeOf(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | null {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : null
    }
  }
  return null
}
