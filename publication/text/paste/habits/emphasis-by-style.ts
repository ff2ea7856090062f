import type { Element, Root } from 'hast'
import { aElement, elementsIn, innermostFirst, isElement, unwrap } from '../tree/elements'
import { holdsPhrases } from '../tree/is-block'
import { styleOf } from '../tree/style-of'

const INLINE = ['span', 'font', 'a', 'small', 'big', 'ins', 'label', 'time', 'cite', 'abbr']
const HEADINGS = /^h[1-6]$/

/**
 * Google Docs, LibreOffice and mail programs say in a style what is bold, italic or struck out. Docs puts everything in a
 * `<b>` that its style says is none.
 */
export function emphasisByStyle(root: Root): void {
  for (const placed of innermostFirst(root)) {
    const { element } = placed
    if (isElement(element, 'b', 'strong') && isNormal(styleOf(element, 'font-weight'))) unwrap(placed)
    else if (isElement(element, 'i', 'em', 'cite') && /^normal/.test(styleOf(element, 'font-style')))
      unwrap(placed)
    // What is underlined, or marked with a pen, is no other text.
    else if (isElement(element, 'u', 'mark', 'ins')) unwrap(placed)
    else if (INLINE.includes(element.tagName) && holdsPhrases(element)) wrap(element)
  }
  for (const { element } of elementsIn(root))
    if (HEADINGS.test(element.tagName) || element.tagName === 'th') dropStrong(element)
}

const isNormal = (weight: string) => weight === 'normal' || (Number(weight) > 0 && Number(weight) < 600)

function wrap(element: Element): void {
  const weight = styleOf(element, 'font-weight')
  const isStrong = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  const isEmphasis = /^(?:italic|oblique)/.test(styleOf(element, 'font-style'))
  const isStruck = /line-through/.test(
    styleOf(element, 'text-decoration') + styleOf(element, 'text-decoration-line'),
  )
  if (isStrong) element.children = [aElement('strong', element.children)]
  if (isEmphasis) element.children = [aElement('em', element.children)]
  if (isStruck) element.children = [aElement('del', element.children)]
}

/** A heading is bold by itself. */
function dropStrong(heading: Element): void {
  for (const placed of innermostFirst(heading)) if (isElement(placed.element, 'b', 'strong')) unwrap(placed)
}
