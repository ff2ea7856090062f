import type { Link, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { letterOf } from '../read-quotation'
import { visit } from '../visit'
import { createFindHeading } from './find-heading'
import type { NamedHeading } from './name-headings'
import { headingPrefix } from './place-headings'
import { resolveAddress } from './resolve-address'
import { wordsOfHeading } from './words-of-heading'

/** Where a text is read, as far as its links must know it. */
export type TextPlace = {
  /** the page that the text is of, from which relative links are read: "/2016/08/inhoud" */
  page: string
  /** what stands before the anchor of a heading of this text: `#` on its page, `#stuk~` among others, in mail an address */
  headings: string
  /** what stands before every other anchor of that page */
  others: string
}

/** The place of a text on a page of this site; `others` where that is not the page it is of. */
export function placeOnPage(page: string, idPrefix: string, others = '#'): TextPlace {
  return { page, headings: `#${headingPrefix(idPrefix)}`, others }
}

/** The place of a text that is read in a feed or a mail: all that it leads to is on its page. */
export function placeElsewhere(siteUrl: string, page: string, idPrefix: string): TextPlace {
  const others = `${siteUrl}${page}#`
  return { page, headings: `${others}${headingPrefix(idPrefix)}`, others }
}

/** A text that stands by itself on a page of its own. */
export const BY_ITSELF: TextPlace = { page: '/', headings: '#', others: '#' }

type Leading = { headings: readonly NamedHeading[]; place: TextPlace; hasLetters: boolean }

/**
 * Makes links within the text lead to its headings, and relative links to one place, wherever it is read. `hasLetters`: what is
 * written `#brief-2` is left to `linkLetters`.
 */
export function leadLinks(tree: Root, { headings, place, hasLetters }: Leading): void {
  const find = createFindHeading(headings)
  const lead = (address: string, link?: Link) => {
    if (!address.startsWith('#')) return resolveAddress(address, place.page)
    if (hasLetters && letterOf(address) !== null) return address
    const anchor = find(decode(address.slice(1)), link && wordsOfHeading(link))
    return anchor === null ? `${place.others}${address.slice(1)}` : `${place.headings}${encodeURI(anchor)}`
  }
  visit(tree, (node) => {
    if (node.type === 'link') node.url = lead(node.url, node)
    if (node.type === 'definition') node.url = lead(node.url)
    if (node.type === 'mdxJsxFlowElement') leadHref(node, lead)
  })
}

function leadHref({ attributes }: MdxJsxFlowElement, lead: (address: string) => string): void {
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'href')
      attribute.value = lead(String(attribute.value))
  }
}

/** Where percent-encoding cannot be undone, what is written (WHATWG HTML, 7.4.6.3). */
export function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
