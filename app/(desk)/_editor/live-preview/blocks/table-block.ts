import type { EditorState } from '@codemirror/state'
import { type EditorView, WidgetType } from '@codemirror/view'
import type { SyntaxNode } from '@lezer/common'
import { blockGroup } from './block-parts'
import type { BlockWords } from './block-words'
import { leaveBlock } from './enter-block'

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
    private readonly words: BlockWords,
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
    const element = blockGroup(view, 'drawn-table', {
      how: this.words.howSource,
      leave: (direction) => leaveBlock(view, element, direction),
    })
    element.setAttribute('aria-label', this.words.table)
    const table = element.appendChild(document.createElement('table'))
    for (const [index, cells] of this.rows.entries()) {
      const row = table.insertRow()
      for (const words of cells)
        row.appendChild(document.createElement(index === 0 ? 'th' : 'td')).textContent = words
    }
    const open = (event: Event) => {
      event.preventDefault()
      view.dispatch({ selection: { anchor: view.posAtDOM(element) }, scrollIntoView: true })
      view.focus()
    }
    element.addEventListener('mousedown', open)
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open(event)
    })
    return element
  }

  override ignoreEvent(): boolean {
    return true
  }
}
