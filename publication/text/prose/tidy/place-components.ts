import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { findComponent } from '../allow/components'
import { visitWithin } from '../visit'
import { joinLines, splitLines } from './lines-of-paragraph'

/**
 * Gives every component the place its kind has, so that pages are valid HTML: blocks on lines of their own leave the
 * paragraph they touch, text directly in a block becomes a paragraph, a note on lines of its own becomes a sentence.
 * A block that shares its line with text stays where it is; the allow-list refuses it there.
 */
export function placeComponents(tree: Root): void {
  visitWithin(tree, (node, index, parent) => {
    if (node.type === 'mdxJsxFlowElement') {
      const sentence = sentenceOfNote(node)
      if (sentence) parent.children[index] = sentence
    }
    if (node.type !== 'paragraph' || !node.children.some(isBlock)) return
    const blocks = freeBlocks(node)
    if (!blocks) return
    parent.children.splice(index, 1, ...blocks)
    return index
  })
}

/** What a paragraph and the blocks on its lines are apart; null when no line is only blocks. */
function freeBlocks(paragraph: Paragraph): BlockContent[] | null {
  const lines = splitLines(paragraph.children)
  if (!lines.some(isOfBlocks)) return null
  const freed: BlockContent[] = []
  let sentences: PhrasingContent[][] = []
  const endParagraph = () => {
    const children = joinLines(sentences)
    if (children.length > 0) freed.push({ ...paragraph, children })
    sentences = []
  }
  for (const line of lines) {
    if (!isOfBlocks(line)) {
      sentences.push(line)
      continue
    }
    endParagraph()
    freed.push(...line.filter(isBlock).map(asBlock))
  }
  endParagraph()
  return freed
}

function asBlock(element: MdxJsxTextElement): MdxJsxFlowElement {
  const children: BlockContent[] = element.children.every(isBlank)
    ? []
    : [{ type: 'paragraph', children: element.children, position: element.position }]
  return { ...element, type: 'mdxJsxFlowElement', data: undefined, children }
}

function sentenceOfNote(element: MdxJsxFlowElement): Paragraph | null {
  const [only, ...more] = element.children
  if (findComponent(element.name)?.stands !== 'inline' || only?.type !== 'paragraph' || more.length > 0) {
    return null
  }
  const note = { ...element, type: 'mdxJsxTextElement', data: undefined, children: only.children } as const
  return { type: 'paragraph', children: [note], position: element.position }
}

function isOfBlocks(line: PhrasingContent[]): boolean {
  return line.some(isBlock) && line.every((node) => isBlock(node) || isBlank(node))
}

function isBlock(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && findComponent(node.name)?.stands === 'block'
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
