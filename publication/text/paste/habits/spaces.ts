import type { Root } from 'hast'
import { withoutForbidden } from '../../prose/guard/forbidden-characters'
import { elementsIn, innermostFirst, isElement, remove } from '../tree/elements'
import { styleOf } from '../tree/style-of'
import { isBlank } from '../tree/words-of'

/** Keeps a number with its unit, and what French puts before a sign. */
const MEANT = /(?<=[\d§])\u00a0(?=\S)|\u00a0(?=[:;!?»%])|(?<=«)\u00a0/g
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\ufffc\u202a-\u202e\u2066-\u2069]/g

/** Makes spaces of what programs put in the place of them, and drops what has no width and what no text may hold. */
export function spaces(root: Root): void {
  for (const { element } of elementsIn(root))
    if (
      /mso-tab-count|mso-spacerun/.test(String(element.properties.style ?? '')) ||
      styleOf(element, 'mso-tab-count')
    )
      element.children = [{ type: 'text', value: ' ' }]
  for (const node of [root, ...elementsIn(root).map(({ element }) => element)])
    for (const child of node.children)
      if (child.type === 'text')
        child.value = withoutForbidden(child.value.replace(INVISIBLE, ''))
          .replace(MEANT, '\u0001')
          .replaceAll('\u00a0', ' ')
          .replaceAll('\u0001', '\u00a0')
}

/** Empty paragraphs are space on the page, which a style gives. */
export function dropEmpty(root: Root): void {
  for (const placed of innermostFirst(root))
    if (
      isElement(
        placed.element,
        'p',
        'div',
        'li',
        'blockquote',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'ul',
        'ol',
        'figure',
        'figcaption',
        'a',
      ) &&
      isBlank(placed.element)
    )
      remove(placed)
}
