import type { Element, ElementContent, Nodes, Root } from 'hast'
import { attribute, hasClass } from '../tree/attribute'
import { aElement, elementsIn, innermostFirst, isBetween, isElement, unwrap } from '../tree/elements'
import { holdsPhrases, isBlock } from '../tree/is-block'
import { styleOf } from '../tree/style-of'
import { isBlank } from '../tree/words-of'

/**
 * Mail programs write every line as a block of its own, and an empty block for an empty line: what stands between two
 * empty ones is a paragraph with line ends. Word's paragraphs without space between them are the same.
 */
export function linesOfMail(root: Root, isLetter: boolean): void {
  for (const placed of innermostFirst(root)) if (isIndent(placed.element)) unwrap(placed)
  for (const parent of [root as Root | Element, ...elementsIn(root).map(({ element }) => element)])
    joinLines(parent, isLetter)
}

/** Gmail, and Chrome with it, indents by a quotation that its style says is none. */
const isIndent = (element: Element) =>
  element.tagName === 'blockquote' &&
  /^(?:none|0|0px|medium)$/.test(styleOf(element, 'border')) &&
  !hasClass(element, /./)

/** Lines one behind the other. */
type Run = { lines: Element[]; isMail: boolean; hasBlank: boolean }

function joinLines(parent: Root | Element, isLetter: boolean): void {
  if (!parent.children.some(isLine)) return
  wrapLoose(parent)
  const put: Nodes[] = []
  let run = newRun()
  const end = () => {
    put.push(...paragraphsOf(run))
    run = newRun()
  }
  for (const child of parent.children) {
    if (isLine(child)) {
      run.lines.push(child)
      run.isMail ||= child.tagName === 'div' && (isLetter || isOfMail(child, parent))
      run.hasBlank ||= isBlank(child)
    } else if (!(run.lines.length > 0 && isBetween(child))) {
      end()
      put.push(child)
    }
  }
  end()
  parent.children = put as typeof parent.children
}

/** The first line of a mail of Gmail stands bare beside the blocks of the others. */
function wrapLoose(parent: Root | Element): void {
  const put: Nodes[] = []
  let loose: Element | null = null
  for (const child of parent.children) {
    if (isBlock(child) || (isBetween(child) && !loose)) {
      loose = null
      put.push(child)
      continue
    }
    if (!loose) {
      loose = aElement('div', [])
      put.push(loose)
    }
    loose.children.push(child as ElementContent)
  }
  parent.children = put as typeof parent.children
}

const newRun = (): Run => ({ lines: [], isMail: false, hasBlank: false })

/** A block that may be one line: phrases only, and no space under it. */
function isLine(node: Nodes): node is Element {
  if (!isElement(node, 'div', 'p') || !holdsPhrases(node)) return false
  if (node.tagName === 'div') return true
  const margin = styleOf(node, 'margin-bottom') || bottomOf(styleOf(node, 'margin'))
  return /^(?:0|0\.0?1?pt|0?\.0001pt|0(?:\.0+)?(?:px|pt|cm|in|mm|em|rem))$/.test(margin)
}

/** Of `margin: top right bottom left`. */
function bottomOf(margin: string): string {
  const sides = margin.split(/\s+/)
  return sides[2] ?? sides[0] ?? ''
}

const isOfMail = (line: Element, parent: Root | Element) =>
  hasClass(line, /^(?:elementToProof|gmail_|x_elementToProof)/) ||
  (parent.type === 'element' &&
    (attribute(parent, 'dir') === 'ltr' || hasClass(parent, /^(?:gmail_|AppleMail|WordSection)/)))

function paragraphsOf({ lines, isMail, hasBlank }: Run): Element[] {
  if (!isMail && !hasBlank) return lines
  const paragraphs: ElementContent[][] = []
  let isOpen = false
  for (const line of lines) {
    if (isBlank(line)) {
      isOpen = false
      continue
    }
    const last = paragraphs.at(-1)
    if (isOpen && last) last.push(aElement('br', []), ...line.children)
    else paragraphs.push([...line.children])
    isOpen = true
  }
  return paragraphs.map((children) => aElement('p', children))
}
