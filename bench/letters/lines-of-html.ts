import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** A line as a reader sees it, and in how many quotations it stands. */
export type SeenLine = { depth: number; words: string }

const BLOCKS =
  /^(p|div|li|ul|ol|blockquote|h[1-6]|table|thead|tbody|tr|pre|hr|section|figure|figcaption|aside|dl|dt|dd|article)$/

/** The lines that HTML shows, top to bottom: what stands between ends of blocks and `<br>`. Numbers of lists count as words. */
export function linesOfHtml(html: string): SeenLine[] {
  const lines: SeenLine[] = [{ depth: 0, words: '' }]
  const end = (depth: number) => lines.push({ depth, words: '' })
  const walk = (nodes: Node[], depth: number, isPre: boolean) => {
    let number = 1
    for (const node of nodes) {
      if ('value' in node) {
        const parts = isPre ? node.value.split('\n') : [node.value]
        for (const [at, part] of parts.entries()) {
          if (at > 0) end(depth)
          const last = lines.at(-1)
          if (last) last.words += part
        }
      }
      if (!('tagName' in node)) continue
      const isBlock = BLOCKS.test(node.tagName) && !isBeginOfItem(node)
      const within = node.tagName === 'blockquote' ? depth + 1 : depth
      if (isBlock || node.tagName === 'br') end(within)
      if (node.tagName === 'td' || node.tagName === 'th') walk([text(' ')], within, isPre)
      if (node.tagName === 'li' && isOrdered(node)) {
        number = Number(attribute(node, 'value') ?? (number === 1 ? startOf(node) : number))
        walk([text(`${number} `)], within, isPre)
        number += 1
      }
      walk(node.childNodes, within, isPre || node.tagName === 'pre')
      if (isBlock || isBeginOfItem(node)) end(depth)
    }
  }
  walk(parseFragment(html).childNodes, 0, false)
  return lines
}

const text = (value: string) => ({ nodeName: '#text', value }) as DefaultTreeAdapterTypes.TextNode

const attribute = ({ attrs }: Element, name: string) => attrs.find((it) => it.name === name)?.value

/** What stands beside the number or the bullet. */
const isBeginOfItem = (node: Element) =>
  node.tagName === 'p' &&
  node.parentNode?.nodeName === 'li' &&
  node.parentNode.childNodes.find((it) => 'tagName' in it) === node

const isOrdered = ({ parentNode }: Element) => parentNode !== null && parentNode.nodeName === 'ol'

const startOf = ({ parentNode }: Element) =>
  parentNode && 'attrs' in parentNode ? (attribute(parentNode, 'start') ?? '1') : '1'
