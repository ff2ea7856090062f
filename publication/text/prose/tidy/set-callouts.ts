import type { Blockquote, Paragraph, Root, Text } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { pointIn } from '../parse/places'
import { SKIP, visitWithin } from '../visit'

/** `> [!NOTE]`, with a title of its own behind it as Obsidian has them. */
const MARK = /^\[!(?<kind>[A-Za-z]+)\][+-]?[ \t]*(?<title>[^\n]*)(?:\n|$)/
const LINE = /^[^\r\n]*(?:\r\n|\n|\r)?[ \t>]*/

/**
 * Makes a box of a quotation that begins with `[!NOTE]`, as GitHub, Obsidian and others show it. For a checked tree: `kind` is
 * an attribute that nobody can type. Within another box or a pull quote it stays what it is, and is told.
 */
export function setCallouts(tree: Root, source: string): void {
  visitWithin(tree, (node, index, parent) => {
    if (node.type === 'mdxJsxFlowElement') return SKIP
    if (node.type !== 'blockquote') return
    const callout = calloutOf(node, source)
    if (!callout) return
    parent.children[index] = callout
    return SKIP
  })
}

function calloutOf(quotation: Blockquote, source: string): MdxJsxFlowElement | null {
  const [first, ...others] = quotation.children
  const [text, ...phrases] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || text?.type !== 'text') return null
  const found = MARK.exec(text.value)
  // Its title goes on in other markup.
  if (
    !found?.groups ||
    (found[0].length === text.value.length && !found[0].endsWith('\n') && phrases.length > 0)
  )
    return null
  const { kind = '', title = '' } = found.groups
  const rest = restOf(first, text, found[0].length, source)
  return {
    type: 'mdxJsxFlowElement',
    name: 'Box',
    attributes: [
      attribute('kind', kind.toLowerCase()),
      ...(title.trim() ? [attribute('title', title.trim())] : []),
    ],
    children: [...(rest ? [rest] : []), ...others],
    position: quotation.position,
  }
}

/** What the first paragraph says after its mark; null when nothing. */
function restOf(paragraph: Paragraph, text: Text, length: number, source: string): Paragraph | null {
  const [, ...phrases] = paragraph.children
  const value = text.value.slice(length)
  if (value === '' && phrases.length === 0) return null
  const { start, end } = text.position ?? {}
  const skipped = LINE.exec(source.slice(start?.offset ?? 0))?.[0].length ?? 0
  const position = start &&
    end && { start: { ...pointIn(source, start, skipped), offset: (start.offset ?? 0) + skipped }, end }
  return { ...paragraph, children: [...(value ? [{ ...text, value, position }] : []), ...phrases] }
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value })
