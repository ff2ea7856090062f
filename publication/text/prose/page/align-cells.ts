import type { Root } from 'mdast'
import { visit } from '../visit'

/**
 * Columns are aligned by `data-align`: the attribute `align` is obsolete in HTML, and a `style` would be blocked by the
 * policy of reader pages.
 */
export function alignCells(tree: Root): void {
  visit(tree, 'table', (table) => {
    for (const row of table.children) {
      for (const [column, cell] of row.children.entries()) {
        const align = table.align?.[column]
        if (align) cell.data = { ...cell.data, hProperties: { dataAlign: align } }
      }
    }
    table.align = null
  })
}
