import type { Element, ElementContent, Nodes, Root } from 'hast'
import { type Losses, lose } from '../pasted'
import { attribute, hasClass } from '../tree/attribute'
import { aElement, elementsIn, isElement, type Placed, remove, replaceIn } from '../tree/elements'
import { styleOf } from '../tree/style-of'
import { trimmed } from '../tree/trimmed'
import { isBlank, wordsOf } from '../tree/words-of'

const NAMED_AS_NOTE =
  /^(?:user-content-)?[_#]*(?:ftn|edn|sdfootnote|sdendnote|fn|footnote|endnote|note|cite_note|noot|voetnoot|eindnoot)(?![a-z])/i
const SHORT = /^[\s\u00a0]*[[(]?(?:\d{1,4}|[a-z]|[ivxl]{1,5}|[*†‡§¶]+|[¹²³⁰⁴-⁹]+)[\])]?[\s\u00a0]*$/i
/** What a note begins with, or leads back by. */
const BACK = /^(?:[↩↑↵⏎^]\ufe0e?\ufe0f?|terug.*|back.*|jump up.*)$/i

type Known = { ids: Map<string, Element>; parents: Map<Nodes, Root | Element>; order: Map<Nodes, number> }

/**
 * A short link to a place in the text from where a link leads back is a note, in every program: Word, Google Docs,
 * LibreOffice, and web pages have different names for it and the same two links.
 */
export function footnotes(root: Root, losses: Losses): void {
  const links = elementsIn(root).filter(
    ({ element }) => element.tagName === 'a' && fragmentOf(element) !== '',
  )
  if (links.length === 0) return
  const known = knownIn(root)
  const notes = new Map<Element, Element[]>()
  for (const { element: link } of links) {
    if (!SHORT.test(wordsOf(link)) || isInside(link, notes, known)) continue
    const target = known.ids.get(fragmentOf(link))
    const note = target && noteAround(target, link, known)
    if (note && (known.order.get(note) ?? 0) > (known.order.get(link) ?? 0))
      notes
        .set(note, notes.get(note) ?? [])
        .get(note)
        ?.push(link)
    else if (NAMED_AS_NOTE.test(fragmentOf(link)) && !target) {
      lose(losses, 'notes')
      remove(markAround(link, known))
    }
  }
  const said = new Map<Element, ElementContent[]>()
  for (const [note, marks] of notes) said.set(note, phrasesOf(note, marks))
  for (const [note, marks] of notes)
    for (const mark of marks) {
      const { element, parent } = markAround(mark, known)
      const phrases = said.get(note) ?? []
      replaceIn(parent, element, [aElement('Note', marks.length > 1 ? structuredClone(phrases) : phrases)])
    }
  for (const note of notes.keys()) drop(note, known)
}

function knownIn(root: Root): Known {
  const known: Known = { ids: new Map(), parents: new Map(), order: new Map() }
  for (const { element, parent } of elementsIn(root)) {
    known.parents.set(element, parent)
    known.order.set(element, known.order.size)
    for (const id of [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : ''])
      if (id && !known.ids.has(id)) known.ids.set(id, element)
  }
  return known
}

/** Whatever stands before it: browsers and Word write the address of the page, or of a file, in front. */
function fragmentOf(link: Element): string {
  const href = attribute(link, 'href')
  const fragment = href.includes('#') ? href.slice(href.lastIndexOf('#') + 1) : ''
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The note that a link leads to: the point or paragraph with the way back, and what else of Word's `div` is of it. */
function noteAround(target: Element, link: Element, known: Known): Element | null {
  let note: Element | null = null
  for (let at: Nodes | undefined = target; at && isElement(at); at = known.parents.get(at)) {
    if (isWithin(link, at, known)) break
    if (isElement(at, 'li', 'p', 'dd', 'div', 'aside')) note = at
    if (isElement(at, 'li', 'dd', 'aside') || isNoteOfWord(at)) break
    if (at.tagName === 'p' && !isOneNote(known.parents.get(at))) break
  }
  if (!note || isBlank(note)) return null
  return leadsBack(note, link, known) || NAMED_AS_NOTE.test(fragmentOf(link)) ? note : null
}

const isNoteOfWord = (element: Element) =>
  /^(?:footnote|endnote)$/.test(styleOf(element, 'mso-element')) ||
  /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attribute(element, 'id'))

/** A block with one note in it, of one or several paragraphs, and nothing else. */
function isOneNote(node: Nodes | undefined): boolean {
  if (!isElement(node, 'div', 'li')) return false
  if (isElement(node, 'li') || isNoteOfWord(node)) return true
  const blocks = node.children.filter((child) => isElement(child))
  const back = elementsIn(node).filter(({ element }) => element.tagName === 'a' && fragmentOf(element) !== '')
  return (
    back.length === 1 &&
    blocks.every((child) => isElement(child, 'p')) &&
    isElement(blocks[0]) &&
    elementsIn(blocks[0]).some(({ element }) => element === back[0]?.element)
  )
}

function isWithin(inside: Nodes | undefined, around: Element, { parents }: Known): boolean {
  for (let at: Nodes | undefined = inside; at; at = parents.get(at)) if (at === around) return true
  return false
}

function leadsBack(note: Element, link: Element, known: Known): boolean {
  return elementsIn(note).some(({ element }) => {
    if (element.tagName !== 'a') return false
    const place = known.ids.get(fragmentOf(element))
    const mark = markAround(link, known).element
    return isWithin(place, mark, known) || isAround(place, link, known) || isBeside(place, mark, known)
  })
}

/** A place that stands right before the link, in the same paragraph. */
const isBeside = (place: Element | undefined, mark: Element, known: Known) =>
  place !== undefined && known.parents.get(place) === known.parents.get(mark)

function isAround(place: Element | undefined, link: Element, known: Known): boolean {
  return isElement(place, 'sup', 'span', 'a') && isWithin(link, place, known)
}

function isInside(link: Element, notes: ReadonlyMap<Element, unknown>, { parents }: Known): boolean {
  for (let at: Nodes | undefined = link; at; at = parents.get(at))
    if (isElement(at) && notes.has(at)) return true
  return false
}

/** The link with the raised sign, or brackets, that stand around it alone. */
function markAround(link: Element, known: Known): Placed {
  let element = link
  let parent = known.parents.get(link) as Root | Element
  while (
    isElement(parent, 'sup', 'span', 'small', 'font') &&
    wordsOf(parent).trim() === wordsOf(link).trim()
  ) {
    element = parent
    parent = known.parents.get(parent) as Root | Element
  }
  return { element, parent }
}

/** What a note says, without its number and the ways back; its paragraphs one behind the other. */
function phrasesOf(note: Element, marks: Element[]): ElementContent[] {
  const back = new Set(marks.map((mark) => fragmentOf(mark)))
  for (const placed of elementsIn(note)) {
    const { element } = placed
    const words = wordsOf(element).trim()
    const isBack =
      element.tagName === 'a' &&
      fragmentOf(element) !== '' &&
      (SHORT.test(words) || BACK.test(words) || words === '')
    const isOwnPlace =
      element.tagName === 'a' && back.has(attribute(element, 'name')) && (words === '' || SHORT.test(words))
    if (
      isBack ||
      isOwnPlace ||
      hasClass(element, /^(?:mw-cite-backlink|footnote-back|data-footnote-backref|footnote-number)$/)
    )
      remove(placed)
  }
  const phrases = flatten(note)
  dropNumber(phrases)
  return trimmed(phrases)
}

function flatten(node: Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'p', 'div', 'li', 'ul', 'ol', 'blockquote', 'dd', 'h1', 'h2', 'h3', 'h4', 'br')) {
      const phrases = flatten(child)
      return [{ type: 'text', value: ' ' }, ...phrases]
    }
    return [child]
  })
}

/** "1", "[1]", "1." or "↑" that is left at the beginning. */
function dropNumber(phrases: ElementContent[]): void {
  while (phrases.length > 0) {
    const [first] = phrases
    if (!first) return
    const words = wordsOf(first).trim()
    const isNumber = isElement(first, 'sup', 'span') && SHORT.test(words)
    if (words !== '' && !isNumber && words !== '^') break
    phrases.shift()
  }
  const [first] = phrases
  if (first?.type === 'text')
    first.value = first.value.replace(
      /^[\s\u00a0]*(?:[↑^][\s\u00a0]+|\[\d+\][\s\u00a0]*|[.)][\s\u00a0]+)?/,
      '',
    )
}

const NOTES =
  /^(?=.{1,60}$).*\b(?:noten|voetnoten|eindnoten|notes|footnotes|endnotes|references|referenties)\b/i

/** Takes a note out, with the list, its rule and its heading when they held nothing else. */
function drop(note: Element, { parents }: Known): void {
  let element: Element = note
  let parent = parents.get(element)
  while (parent) {
    remove({ element, parent })
    const isRest = parent.children.every(
      (child) =>
        isBlank(child) ||
        isElement(child, 'hr') ||
        (isElement(child, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p') && NOTES.test(wordsOf(child).trim())),
    )
    if (!isRest || !isElement(parent, 'div', 'section', 'ol', 'ul', 'footer', 'dl', 'aside')) {
      dropHeadingBefore(parent)
      return
    }
    element = parent
    parent = parents.get(parent)
  }
}

/** A heading "Noten" at the end of what is left, with no notes behind it. */
function dropHeadingBefore(parent: Root | Element): void {
  while (parent.children.length > 0) {
    const last = parent.children.at(-1)
    if (!last) return
    const isHeading = isHeadingOrAround(last) && NOTES.test(wordsOf(last).trim())
    if (!isHeading && !isElement(last, 'hr', 'br') && !(last.type !== 'element' && isBlank(last))) return
    parent.children.pop()
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** Also one in a block of its own, as MediaWiki has them. */
function isHeadingOrAround(node: Nodes): boolean {
  if (node.type !== 'element') return false
  if (HEADINGS.includes(node.tagName)) return true
  return (
    node.tagName === 'div' &&
    node.children.every((child) =>
      isElement(child) ? isElement(child, 'span', ...HEADINGS) : isBlank(child),
    )
  )
}
