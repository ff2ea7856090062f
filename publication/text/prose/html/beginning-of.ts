import type { Root, RootContent } from 'hast'
import { writeHtml } from './write-html'

const BROKEN_OFF = ' …'

/**
 * The beginning of a text in HTML, of at most so many bytes when it is written. It ends between two blocks; where that
 * leaves less than half of the room used, the next block is broken off between two of its parts or words, with "…".
 */
export function beginningOf(html: Root, mostBytes: number): { html: Root; isWhole: boolean } {
  if (bytesOf(html) <= mostBytes) return { html, isWhole: true }
  return { html: { ...html, children: firstOf(html.children, mostBytes, true) }, isWhole: false }
}

function firstOf<Node extends RootContent>(
  nodes: Node[],
  mostBytes: number,
  isBetweenBlocks: boolean,
): Node[] {
  let left = mostBytes
  const kept: Node[] = []
  for (const node of nodes) {
    const bytes = bytesOf(node)
    if (bytes > left) {
      if (isBetweenBlocks && left < mostBytes / 2) return kept
      return [...kept, ...partOf(node, left)]
    }
    kept.push(node)
    left -= bytes
  }
  return kept
}

/** As much of one node as there is room for; nothing when that is not even its beginning. */
function partOf<Node extends RootContent>(node: Node, mostBytes: number): Node[] {
  if (node.type === 'text') {
    const value = firstWords(node.value, mostBytes)
    return value ? [{ ...node, value: `${value}${BROKEN_OFF}` }] : []
  }
  if (node.type !== 'element') return []
  const children = firstOf(node.children, mostBytes - bytesOf({ ...node, children: [] }), false)
  return children.length > 0 ? [{ ...node, children }] : []
}

function firstWords(text: string, mostBytes: number): string {
  const room = mostBytes - Buffer.byteLength(BROKEN_OFF)
  let [fits, tooLong] = [0, text.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (bytesOf({ type: 'text', value: text.slice(0, middle) }) <= room) fits = middle
    else tooLong = middle
  }
  const first = text.slice(0, fits)
  const space = first.lastIndexOf(' ')
  // Half of a character of two code units is none.
  return space > 0 ? first.slice(0, space) : first.replace(/[\uD800-\uDBFF]$/, '')
}

function bytesOf(node: Root | RootContent): number {
  return Buffer.byteLength(writeHtml(node))
}
