import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from '../visit'
import { slugOf } from './slug-of'

/** The title of the page is its only heading of the first level. */
const FIRST_LEVEL = 2
type Level = Heading['depth']

/**
 * Gives the headings of a checked text their level on the page and an id to link to. The first is of level 2 plus the
 * offset, none skips a level, and every id is unlike the others of the text (WCAG technique H69; HTML, the id attribute).
 */
export function placeHeadings(tree: Root, { offset, idPrefix }: { offset: number; idPrefix: string }): void {
  const timesUsed = new Map<string, number>()
  // Who writes parts with `#` and their sections with `##` means two levels.
  let highest = FIRST_LEVEL
  visit(tree, 'heading', ({ depth }) => {
    highest = Math.min(highest, depth)
  })
  let previous = FIRST_LEVEL + offset - 1
  visit(tree, 'heading', (node) => {
    const wanted = node.depth + FIRST_LEVEL - highest + offset
    previous = Math.min(wanted, previous + 1)
    node.depth = asLevel(previous)
    const slug = slugOf(textOf(node))
    const times = (timesUsed.get(slug) ?? 0) + 1
    timesUsed.set(slug, times)
    // No slug holds two dashes in a row, so a number after two is unlike every other.
    const id = `${idPrefix}kop-${slug}${times > 1 ? `--${times}` : ''}`
    node.data = { ...node.data, hProperties: { id } }
  })
}

function asLevel(depth: number): Level {
  const levels: Level[] = [1, 2, 3, 4, 5, 6]
  return levels[Math.min(depth, 6) - 1] ?? 6
}
