import type {
  BlockContent,
  FootnoteDefinition,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
} from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { attributeOf } from '../../prose/attribute-of'

/** A letter has no components: a note becomes a footnote, a pull quote and a quoted letter a quotation, a picture one of Markdown. */
export function asLetter(tree: Root, taken: ReadonlySet<string>): void {
  const notes: FootnoteDefinition[] = []
  const labels = freeLabels(taken)
  change(tree)
  tree.children.push(...notes)

  function change(parent: Parents): void {
    parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type === 'mdxJsxTextElement') return [noteOf(child.children)]
      if (child.type === 'mdxJsxFlowElement') {
        const blocks = blocksOf(child)
        for (const block of blocks) if ('children' in block) change(block)
        return blocks
      }
      if ('children' in child) change(child)
      return [child]
    }) as never
  }

  function noteOf(children: PhrasingContent[]): Nodes {
    const label = labels.next().value ?? ''
    const paragraph: Paragraph = { type: 'paragraph', children }
    notes.push({ type: 'footnoteDefinition', identifier: label, label, children: [paragraph] })
    return { type: 'footnoteReference', identifier: label, label }
  }
}

function blocksOf(component: MdxJsxFlowElement): BlockContent[] {
  const given = (name: string) => attributeOf(component, name) ?? ''
  if (component.name === 'Pullquote' || component.name === 'Letter')
    return [{ type: 'blockquote', children: component.children }]
  if (component.name === 'Figure')
    return [{ type: 'paragraph', children: [{ type: 'image', url: given('src'), alt: given('alt') }] }]
  if (component.name === 'Video')
    return [
      {
        type: 'paragraph',
        children: [{ type: 'link', url: given('href'), children: [{ type: 'text', value: given('title') }] }],
      },
    ]
  return component.children as BlockContent[]
}

function* freeLabels(taken: ReadonlySet<string>): Generator<string> {
  for (let number = 1; ; number += 1) if (!taken.has(String(number))) yield String(number)
}
