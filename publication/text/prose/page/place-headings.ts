import type { Emphasis, Heading, Root } from 'mdast'
import { visit } from '../visit'
import { type NamedHeading, nameHeadings } from './name-headings'

/** The title of the page is its only heading of the first level. */
const FIRST_LEVEL = 2
type Level = Heading['depth']

type Placing = {
  offset: number
  /** what tells the ids of this text from others on the page: "vertrouwen-"; empty for the only one */
  idPrefix: string
  isAmongLetters?: boolean | undefined
}

/**
 * Gives the headings of a checked text their level on the page and an id to link to. The first is of level 2 plus the
 * offset, none skips a level, and every id is unlike the others of the text (WCAG technique H69; HTML, the id attribute).
 */
export function placeHeadings(tree: Root, { offset, idPrefix, isAmongLetters }: Placing): NamedHeading[] {
  // Who writes parts with `#` and their sections with `##` means two levels.
  let highest = FIRST_LEVEL
  visit(tree, 'heading', ({ depth }) => {
    highest = Math.min(highest, depth)
  })
  const headings = nameHeadings(tree, isAmongLetters)
  let previous = FIRST_LEVEL + offset - 1
  for (const { heading, anchor } of headings) {
    const wanted = heading.depth + FIRST_LEVEL - highest + offset
    previous = Math.min(wanted, previous + 1)
    heading.depth = asLevel(previous)
    heading.data = { ...heading.data, hProperties: { id: `${headingPrefix(idPrefix)}${anchor}` } }
  }
  return headings
}

/** What stands before the id of a heading: no id of ours and no heading has a `~`, so none is taken for another. */
export function headingPrefix(idPrefix: string): string {
  return idPrefix && `${idPrefix.replace(/-$/, '')}~`
}

/** Lets the ids that headings had before, and those that other software makes without accents, lead to them still. */
export function keepFormerIds(headings: readonly NamedHeading[], idPrefix: string): void {
  const taken = new Set(headings.map(({ anchor }) => `${headingPrefix(idPrefix)}${anchor}`))
  for (const { heading, formerId, plainId } of headings) {
    // Without a prefix ids have the whole page for themselves.
    const ids = [`${idPrefix}${formerId}`, ...(idPrefix === '' && plainId ? [plainId] : [])]
    for (const id of ids) {
      if (taken.has(id)) continue
      taken.add(id)
      heading.children.unshift(emptyPlace(id))
    }
  }
}

/** Ids of the page that lead to headings of this text, without what stands before them there. */
export type SharedIds = { before: string; anchors: readonly string[] }

/** Lets ids that all texts of the page share lead to these headings: of links from elsewhere, that know of no letters. */
export function placeSharedIds(headings: readonly NamedHeading[], { before, anchors }: SharedIds): void {
  const shared = new Set(anchors)
  for (const { heading, anchor } of headings)
    if (shared.has(anchor)) heading.children.unshift(emptyPlace(`${before}${anchor}`))
}

/** In the tree of Markdown there is nothing without a meaning; `hName` says what becomes of it. */
function emptyPlace(id: string): Emphasis {
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id } } }
}

function asLevel(depth: number): Level {
  const levels: Level[] = [1, 2, 3, 4, 5, 6]
  return levels[Math.min(depth, 6) - 1] ?? 6
}
