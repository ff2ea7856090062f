import type { Element, Nodes, Root } from 'hast'
import { attribute, hasClass } from '../tree/attribute'
import { elementsIn, innermostFirst, isBetween, isElement, unwrap } from '../tree/elements'
import { buildList, type Item } from './build-list'

/** Word on the web gives every point a list of its own and says in `data-aria-level` how deep it stands; what Google Docs exports, in a class. */
export function listsThatSayLevels(root: Root): void {
  const wrappers = innermostFirst(root).filter(({ element }) => hasClass(element, /^ListContainerWrapper$/))
  for (const placed of wrappers) unwrap(placed)
  const parents = new Set([root as Root | Element, ...elementsIn(root).map(({ element }) => element)])
  for (const parent of parents) {
    if (!parent.children.some(saysLevels)) continue
    const put: Nodes[] = []
    let items: Item[] = []
    for (const child of [...parent.children, null]) {
      if (child && saysLevels(child) && isElement(child)) items.push(...itemsOf(child))
      else if (child && items.length > 0 && isBetween(child)) continue
      else {
        put.push(...buildList(items))
        items = []
        if (child) put.push(child)
      }
    }
    parent.children = put as typeof parent.children
  }
}

const levelOf = (list: Element, item: Element) =>
  Number(attribute(item, 'dataAriaLevel')) ||
  1 + Number(/\blst-kix_\w+-(\d)\b/.exec(attribute(list, 'className'))?.[1] ?? -1)

const saysLevels = (node: Nodes) =>
  isElement(node, 'ul', 'ol') &&
  node.children.some((item) => isElement(item, 'li') && levelOf(node, item) > 0)

function itemsOf(list: Element): Item[] {
  return list.children.flatMap((item) =>
    isElement(item, 'li')
      ? [
          {
            level: levelOf(list, item) || 1,
            isOrdered: list.tagName === 'ol',
            start: Number(attribute(list, 'start')) || 1,
            children: item.children,
          },
        ]
      : [],
  )
}
