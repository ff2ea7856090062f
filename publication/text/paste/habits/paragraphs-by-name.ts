import type { Element, ElementContent, Nodes, Root } from 'hast'
import { attribute, hasClass } from '../tree/attribute'
import { aElement, elementsIn, isBetween, isElement } from '../tree/elements'

const HEADING = /^(?:MsoHeading|Heading|Kop|heading|western-?heading)-?([1-9])$/
const QUOTATION =
  /^(?:MsoQuote|MsoIntenseQuote|Quotations?|Citaat|quotations?|Quote|IntenseQuote|BlockText|MsoBlockText)$/

/** Paragraphs that Word, Pages and LibreOffice tell apart by the name of their style alone. */
export function paragraphsByName(root: Root): void {
  for (const { element } of elementsIn(root)) {
    const level = levelOf(element)
    if (level > 0) element.tagName = `h${Math.min(level, 6)}`
  }
  for (const parent of [root as Root | Element, ...elementsIn(root).map(({ element }) => element)])
    gatherQuotations(parent)
}

function levelOf(element: Element): number {
  if (!isElement(element, 'p', 'div', 'span')) return 0
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'ariaLevel')) || 2
  if (element.tagName === 'span') return 0
  if (hasClass(element, /^(?:MsoTitle|Title|title-western)$/)) return 1
  const { className } = element.properties
  for (const name of Array.isArray(className) ? className : []) {
    const level = HEADING.exec(String(name))?.[1]
    if (level) return Number(level)
  }
  return 0
}

function gatherQuotations(parent: Root | Element): void {
  if (!parent.children.some(isQuotation) || isElement(parent, 'blockquote')) return
  const put: Nodes[] = []
  let quotation: Element | null = null
  for (const child of parent.children) {
    if (isQuotation(child)) {
      if (!quotation) {
        quotation = aElement('blockquote', [])
        put.push(quotation)
      }
      quotation.children.push(child as ElementContent)
    } else if (!(quotation && isBetween(child))) {
      quotation = null
      put.push(child)
    }
  }
  parent.children = put as typeof parent.children
}

const isQuotation = (node: Nodes) => isElement(node, 'p') && hasClass(node, QUOTATION)
