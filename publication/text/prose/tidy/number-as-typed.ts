import type { List, ListItem, Paragraph, Root, Text } from 'mdast'
import { visit, visitWithin } from '../visit'
import { writtenAs } from './written-as'

const NUMBER = /^\d{1,9}/

/**
 * Numbers of lists as they were typed: 1, 3, 7 or 1990, 1991, 1995. Markdown counts on from the first. A single sentence
 * that begins with a number, "1990. Een goed jaar", is no list but a sentence.
 */
export function numberAsTyped(tree: Root, source: string): void {
  visitWithin(tree, 'list', (list, index, parent) => {
    if (!list.ordered) return
    const sentence = sentenceIn(list, source)
    if (sentence) parent.children[index] = sentence
    else keepNumbers(list, source)
  })
}

function sentenceIn(list: List, source: string): Paragraph | null {
  const [item, ...more] = list.children
  if (!item || more.length > 0 || item.children.length > 1) return null
  const [paragraph = null] = item.children
  if (paragraph === null)
    return { type: 'paragraph', children: [writtenAs(list, source)], position: list.position }
  if (paragraph.type !== 'paragraph') return null
  const begin = list.position?.start
  const end = paragraph.position?.start
  if (!begin || !end) return null
  const marker: Text = {
    type: 'text',
    value: `${source.slice(begin.offset, end.offset).trim()} `,
    position: { start: begin, end },
  }
  return { ...paragraph, children: [marker, ...paragraph.children], position: list.position }
}

/**
 * The same for the lists of an essay, which are always lists. Where each item has the same number, "1. 1. 1.", counting on is what is meant:
 * that is how Markdown is written by many.
 */
export function numberEssayAsTyped(tree: Root, source: string): void {
  visit(tree, 'list', (list) => {
    if (!list.ordered) return
    const typed = new Set(list.children.map((item) => typedNumber(item, source)))
    if (typed.size > 1) keepNumbers(list, source)
  })
}

/** Says the number of each item that is not the next one; `start` of the list says the first. */
function keepNumbers(list: List, source: string): void {
  let next = list.start ?? 1
  for (const item of list.children) {
    const typed = typedNumber(item, source) ?? next
    if (typed !== next) item.data = { ...item.data, hProperties: { value: String(typed) } }
    next = typed + 1
  }
}

function typedNumber({ position }: ListItem, source: string): number | null {
  const from = position?.start.offset
  if (from === undefined) return null
  const [typed] = NUMBER.exec(source.slice(from, from + 9)) ?? []
  return typed === undefined ? null : Number(typed)
}
