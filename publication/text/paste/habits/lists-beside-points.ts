import type { Element, Root } from 'hast'
import { aElement, elementsIn, isElement } from '../tree/elements'
import { isBlank } from '../tree/words-of'

/** Google Docs, Outlook and Word's web pages put a nested list beside the point that it belongs to, not in it. */
export function listsBesidePoints(root: Root): void {
  for (const { element } of elementsIn(root)) if (isElement(element, 'ul', 'ol', 'menu')) gather(element)
}

function gather(list: Element): void {
  const items: Element['children'] = []
  for (const child of list.children) {
    const last = items.at(-1)
    const isList = isElement(child, 'ul', 'ol', 'menu')
    if (isList && isElement(last, 'li')) last.children.push(child)
    else if (isList) items.push(aElement('li', [child]))
    // A point without words that holds a list is a way to indent it.
    else if (isElement(child, 'li') && isElement(last, 'li') && isOnlyList(child))
      last.children.push(...child.children)
    else items.push(child)
  }
  list.children = items
}

const isOnlyList = (item: Element) =>
  item.children.some((child) => isElement(child, 'ul', 'ol')) &&
  item.children.every((child) => isElement(child, 'ul', 'ol') || isBlank(child))
