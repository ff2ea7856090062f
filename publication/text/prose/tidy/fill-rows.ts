import type { Root, Table } from 'mdast'
import { visit } from '../visit'

/** As many as a text may have parts: one whose tables lack more is refused, and they are not filled. */
const MOST_MISSING = 20_000

/**
 * Gives every row of a table as many cells as its longest: GFM drops what goes beyond the first row, and some of what shows a
 * text follows it in that and some does not.
 */
export function fillRows(tree: Root): void {
  let left = MOST_MISSING
  visit(tree, 'table', (table) => {
    const columns = columnsOf(table)
    left -= table.children.reduce((missing, row) => missing + columns - row.children.length, 0)
    if (left < 0) return
    for (const row of table.children) {
      while (row.children.length < columns) row.children.push({ type: 'tableCell', children: [] })
    }
    const align = table.align ?? []
    table.align = Array.from({ length: columns }, (_, column) => align[column] ?? null)
  })
}

/** The cells of the longest row. */
export function columnsOf({ children }: Table): number {
  return children.reduce((most, row) => Math.max(most, row.children.length), 0)
}
