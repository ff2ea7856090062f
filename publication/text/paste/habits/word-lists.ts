import type { Element, Nodes, Root } from 'hast'
import { attribute, hasClass } from '../tree/attribute'
import { elementsIn, isBetween, isElement, remove } from '../tree/elements'
import { styleOf } from '../tree/style-of'
import { wordsOf } from '../tree/words-of'
import { buildList, type Item } from './build-list'

/** Word writes no lists but paragraphs that say `mso-list:l0 level2 lfo1`, with the mark as text in them. */
export function wordLists(root: Root): void {
  const parents = new Set([root as Root | Element, ...elementsIn(root).map(({ element }) => element)])
  for (const parent of parents) {
    if (!parent.children.some((child) => levelOf(child) > 0)) continue
    const put: Nodes[] = []
    let items: Item[] = []
    const end = () => {
      put.push(...buildList(items))
      items = []
    }
    for (const child of parent.children) {
      const level = levelOf(child)
      const last = items.at(-1)
      if (level > 0 && isElement(child)) items.push(itemOf(child, level))
      // A second paragraph of a point: in its style, without a mark.
      else if (last && isElement(child, 'p') && hasClass(child, /^MsoListParagraph/))
        last.children.push(child)
      else if (!(items.length > 0 && isBetween(child))) {
        end()
        put.push(child)
      }
    }
    end()
    parent.children = put as typeof parent.children
  }
  // The number of a heading is the layout's.
  for (const placed of elementsIn(root)) if (isMark(placed.element)) remove(placed)
}

function levelOf(node: Nodes): number {
  if (!isElement(node, 'p', 'div')) return 0
  const says = styleOf(node, 'mso-list')
  return Number(/\blevel(\d+)/.exec(says)?.[1] ?? 0)
}

function itemOf(paragraph: Element, level: number): Item {
  const mark = elementsIn(paragraph).find(({ element }) => isMark(element))
  const written = (mark ? wordsOf(mark.element) : '').replace(/[\s\u00a0]+/g, '')
  if (mark) remove(mark)
  // An "o" by itself is a bullet in Courier New.
  const [, number] = /^\(?(\d+|[a-z]{1,5})[.):]+$|^(\d+)$/i.exec(written) ?? []
  const digits = /\d+/.exec(written)?.[0]
  return {
    level,
    isOrdered: number !== undefined || /^\d+(?:\.\d+)*\.?$/.test(written),
    start: digits && level === 1 ? Number(/\d+(?=\D*$)/.exec(written)?.[0] ?? digits) : 1,
    children: paragraph.children,
  }
}

const isMark = (element: Element) =>
  /mso-list\s*:\s*ignore/i.test(attribute(element, 'style')) || hasClass(element, /^mso-list-ignore$/i)
