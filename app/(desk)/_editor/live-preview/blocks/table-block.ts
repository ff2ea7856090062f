import type { EditorState } from '@codemirror/state'
import { type EditorView, WidgetType } from '@codemirror/view'
import type { SyntaxNode } from '@lezer/common'

const ROWS = new Set(['TableHeader', 'TableRow'])

/** The words of a table, row by row, without the marks of their emphasis. */
export function cellsOf(state: EditorState, table: SyntaxNode): string[][] {
  const rows: string[][] = []
  for (let row = table.firstChild; row; row = row.nextSibling)
    if (ROWS.has(row.name)) rows.push(row.getChildren('TableCell').map((cell) => wordsOf(state, cell)))
  return rows
}

function wordsOf(state: EditorState, cell: SyntaxNode): string {
  let words = ''
  let at = cell.from
  cell.cursor().iterate(({ name, from, to }) => {
    if (!name.endsWith('Mark')) return
    words += state.sliceDoc(at, from)
    at = to
  })
  return words + state.sliceDoc(at, cell.to)
}

/** A table as its readers see it. Whoever presses it gets its source. */
export class TableBlock extends WidgetType {
  constructor(
    private readonly rows: string[][],
    private readonly label: string,
  ) {
    super()
  }

  override eq(other: TableBlock): boolean {
    return JSON.stringify(other.rows) === JSON.stringify(this.rows)
  }

  override get estimatedHeight(): number {
    return this.rows.length * 32
  }

  toDOM(view: EditorView): HTMLElement {
    const element = document.createElement('div')
    element.className = 'drawn-table'
    const table = element.appendChild(document.createElement('table'))
    table.setAttribute('aria-label', this.label)
    for (const [index, cells] of this.rows.entries()) {
      const row = table.insertRow()
      for (const words of cells)
        row.appendChild(document.createElement(index === 0 ? 'th' : 'td')).textContent = words
    }
    element.addEventListener('mousedown', (event) => {
      event.preventDefault()
      view.dispatch({ selection: { anchor: view.posAtDOM(element) }, scrollIntoView: true })
      view.focus()
    })
    return element
  }

  override ignoreEvent(): boolean {
    return true
  }
}
