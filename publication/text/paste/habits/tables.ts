import type { Element, ElementContent, Root } from 'hast'
import { type Losses, lose } from '../pasted'
import { attribute } from '../tree/attribute'
import {
  aElement,
  elementsIn,
  innermostFirst,
  isElement,
  type Placed,
  replaceIn,
  unwrap,
} from '../tree/elements'
import { holdsPhrases, isBlock } from '../tree/is-block'
import { isBlank } from '../tree/words-of'

/** Above this many, what spans several cells is one. */
const MOST_CELLS = 1_000

/** Tables that place things on a page become what they hold; the cells of others hold phrases, as our tables have them. */
export function tables(root: Root, losses: Losses): void {
  // From the inside out: a table in a table only places things, and so does the one around it.
  for (const placed of innermostFirst(root)) if (placed.element.tagName === 'table') readTable(placed, losses)
}

function readTable({ element, parent }: Placed, losses: Losses): void {
  const rows = elementsIn(element).flatMap(({ element: row }) => (row.tagName === 'tr' ? [row] : []))
  const cells = rows.map((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')) as Element[])
  const columns = Math.max(0, ...cells.map((row) => row.length))
  const isForPlaces = columns < 2 || attribute(element, 'role') === 'presentation' || holdsWhole(element)
  if (isForPlaces) {
    replaceIn(
      parent,
      element,
      cells
        .flat()
        .filter((cell) => !isBlank(cell))
        .map((cell) => aElement('div', cell.children)),
    )
    return
  }
  makeHead(cells[0] ?? [])
  for (const cell of cells.flat()) {
    const isMerged = ['colSpan', 'rowSpan'].some((name) => Number(attribute(cell, name)) > 1)
    if (isMerged) lose(losses, 'mergedCells')
    boundSpans(cell, columns, rows.length)
    if (elementsIn(cell).some(({ element: held }) => isElement(held, 'ul', 'ol')))
      lose(losses, 'listsInCells')
    cell.children = phrasesOf(cell.children)
  }
}

/** Our tables have a first row that says what stands below it, bold by itself. */
function makeHead(cells: Element[]): void {
  for (const cell of cells) {
    cell.tagName = 'th'
    for (const placed of innermostFirst(cell)) if (isElement(placed.element, 'b', 'strong')) unwrap(placed)
  }
}

/** A cell that says it is as wide as a thousand million is as wide as the table; in a large table it is one. */
function boundSpans(cell: Element, columns: number, rows: number): void {
  const isLarge = columns * rows > MOST_CELLS
  const bounded = (name: string, most: number) =>
    isLarge ? 1 : Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), most)
  cell.properties.colSpan = bounded('colSpan', columns)
  cell.properties.rowSpan = bounded('rowSpan', rows)
}

/** What no cell of ours can hold is a sign that this is no table of data. */
const holdsWhole = (table: Element) =>
  elementsIn(table).some(({ element }) =>
    isElement(element, 'table', 'h1', 'h2', 'h3', 'blockquote', 'pre', 'Figure'),
  )

/** Blocks one behind the other, with a space between them; a point of a list with a mark before it. */
function phrasesOf(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'br')) return [{ type: 'text', value: ' ' }]
    if (!isElement(child)) return [child]
    if (isElement(child, 'li')) return [{ type: 'text', value: ' • ' }, ...phrasesOf(child.children)]
    if (isBlock(child) || !holdsPhrases(child))
      return [{ type: 'text', value: ' ' }, ...phrasesOf(child.children), { type: 'text', value: ' ' }]
    child.children = phrasesOf(child.children)
    return [child]
  })
}
