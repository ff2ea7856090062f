import type { Element } from 'hast'
import { type Loss, type Losses, lose } from '../pasted'
import { attribute, hasClass } from '../tree/attribute'
import type { Parent } from '../tree/elements'
import { styleOf } from '../tree/style-of'

const NEVER = [
  'head',
  'title',
  'meta',
  'link',
  'style',
  'script',
  'noscript',
  'template',
  'base',
  'select',
  'textarea',
  'button',
  'object',
  'embed',
  'applet',
  'param',
  'canvas',
  'map',
  'dialog',
  'xml',
]
/** Marks of what is seen and is no text: the sign behind a heading that links to it, the buttons of a page. */
const MARKS =
  /^(?:anchor|headerlink|heading-anchor|header-anchor|mw-editsection|octicon.*|sr-only|visually-hidden|copy-button)$/

/** Drops what a reader of the source does not see, and says what of it somebody may miss. */
export function dropUnseen(root: Parent, losses: Losses): void {
  const kept = root.children.filter((child) => {
    if (child.type !== 'element') return true
    const missed = missedOf(child)
    if (missed) lose(losses, missed)
    if (missed || isUnseen(child)) return false
    dropUnseen(child, losses)
    return true
  })
  root.children = kept as typeof root.children
}

function missedOf(element: Element): Loss | null {
  if (element.tagName === 'math' || hasClass(element, /^(?:katex|MathJax|mwe-math-element)$/))
    return 'formulas'
  if (['video', 'audio', 'iframe'].includes(element.tagName)) return 'embeds'
  if (styleOf(element, 'mso-element') === 'comment-list') return 'comments'
  return isDeleted(element) ? 'deletions' : null
}

function isUnseen(element: Element): boolean {
  const { tagName, properties } = element
  if (NEVER.includes(tagName) || tagName === 'svg' || /^(?:v|m):/.test(tagName)) return true
  if (hasClass(element, MARKS) || hasClass(element, /^MsoCommentReference$/)) return true
  if (hasClass(element, /^(?:sidenote|note-number)$/)) return false
  return (
    properties.hidden != null ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  )
}

/** What is struck out while changes are tracked is not there any more. */
const isDeleted = (element: Element) =>
  element.tagName === 'del' &&
  (attribute(element, 'cite') !== '' ||
    attribute(element, 'dateTime') !== '' ||
    hasClass(element, /^msoDel$/i))
