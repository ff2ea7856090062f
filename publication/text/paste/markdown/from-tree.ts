import type { Element, Root as HtmlRoot } from 'hast'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { COMPONENTS, isInline } from '../../prose/allow/components'

/** The tree of Markdown of a cleaned tree of HTML, with our components in it. */
export function fromTree(html: HtmlRoot): Root {
  const handlers = Object.fromEntries(Object.keys(COMPONENTS).map((name) => [name, toComponent(name)]))
  const tree = toMdast(html, { handlers, newlines: false, quotes: ['“”', '‘’'], document: true })
  if (tree.type !== 'root') throw new Error('A clipboard became no text')
  return tree
}

function toComponent(name: string): Handle {
  return (state, element: Element) => {
    const attributes = Object.entries(element.properties).flatMap(([key, value]): MdxJsxAttribute[] =>
      typeof value === 'string'
        ? [{ type: 'mdxJsxAttribute', name: key, value: value.replace(/\s+/g, ' ') }]
        : [],
    )
    const children = state.all(element)
    if (isInline(name))
      return { type: 'mdxJsxTextElement', name, attributes, children: children as PhrasingContent[] }
    return {
      type: 'mdxJsxFlowElement',
      name,
      attributes,
      children: state.toFlow(children as RootContent[]) as never,
    }
  }
}
