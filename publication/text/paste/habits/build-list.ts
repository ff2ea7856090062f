import type { Element, ElementContent } from 'hast'
import { aElement } from '../tree/elements'

/** A point of a list as a flat row of paragraphs has it. */
export type Item = { level: number; isOrdered: boolean; start: number; children: ElementContent[] }

/** Nests points by their levels. A level that is skipped is none. */
export function buildList(items: Item[]): Element[] {
  const lists: Element[] = []
  const open: { level: number; list: Element }[] = []
  for (const { level, isOrdered, start, children } of items) {
    while (open.length > 1 && level < (open.at(-1)?.level ?? 0)) open.pop()
    const tagName = isOrdered ? 'ol' : 'ul'
    let last = open.at(-1)
    // A list of another kind at the same level is another list.
    if (last && level <= last.level && last.list.tagName !== tagName) {
      open.pop()
      last = open.at(-1)
    }
    if (!last || level > last.level) {
      const list = aElement(tagName, [], isOrdered && start !== 1 ? { start } : {})
      const host = last?.list.children.at(-1)
      if (host?.type === 'element') host.children.push(list)
      else lists.push(list)
      last = { level, list }
      open.push(last)
    }
    last.list.children.push(aElement('li', children))
  }
  return lists
}
