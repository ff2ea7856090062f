import { type Extension, Prec } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'

/** From the line beside a block the arrows go into it, as they would go into its lines. */
export const blockKeys: Extension = Prec.high(
  keymap.of([
    { key: 'ArrowDown', run: (view) => isAtEdge(view, 1, true) && enterBeside(view, 1) },
    { key: 'ArrowUp', run: (view) => isAtEdge(view, -1, true) && enterBeside(view, -1) },
    { key: 'ArrowRight', run: (view) => isAtEdge(view, 1, false) && enterBeside(view, 1) },
    { key: 'ArrowLeft', run: (view) => isAtEdge(view, -1, false) && enterBeside(view, -1) },
  ]),
)

/** Goes to the first field of the block that is drawn for the text at `at`. */
export function enterBlockAt(view: EditorView, at: number): void {
  const block = drawnAt(view, at)
  block?.focus()
  block?.querySelector('textarea')?.focus()
}

/** Back to the text before the block or after it; where there is none, to the edge of the block. */
export function leaveBlock(view: EditorView, block: HTMLElement, direction: -1 | 1): void {
  const { doc } = view.state
  const { from, to } = linesOf(view, block)
  const anchor = direction < 0 ? Math.max(from - 1, 0) : Math.min(to + 1, doc.length)
  view.dispatch({ selection: { anchor }, scrollIntoView: true })
  view.focus()
}

function isAtEdge(view: EditorView, direction: -1 | 1, isVertical: boolean): boolean {
  const { main } = view.state.selection
  if (!main.empty) return false
  const line = view.state.doc.lineAt(main.head)
  if (!isVertical) return main.head === (direction < 0 ? line.from : line.to)
  // A long line has several rows.
  const moved = view.moveVertically(main, direction > 0).head
  return moved === main.head || moved < line.from || moved > line.to
}

function enterBeside(view: EditorView, direction: -1 | 1): boolean {
  const { doc, selection } = view.state
  const line = doc.lineAt(selection.main.head)
  const at = direction < 0 ? line.from - 1 : line.to + 1
  const block = at < 0 || at > doc.length ? null : drawnAt(view, at)
  block?.focus()
  return block !== null
}

function drawnAt(view: EditorView, at: number): HTMLElement | null {
  const line = view.state.doc.lineAt(at)
  const isIn = (lines: Stretch) => lines.from <= line.to && line.from <= Math.max(lines.to, lines.from)
  const all = view.contentDOM.querySelectorAll<HTMLElement>('[data-block]')
  return [...all].find((block) => isIn(linesOf(view, block))) ?? null
}

type Stretch = { from: number; to: number }

/** The lines that it is drawn in the place of; what is drawn above a line has none of its own. */
function linesOf(view: EditorView, block: HTMLElement): Stretch {
  const from = view.posAtDOM(block)
  return { from, to: block.dataset.block === 'above' ? from - 1 : view.lineBlockAt(from).to }
}
