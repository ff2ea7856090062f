import type { Extension } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { openMenuHere } from './insert-menu'
import type { InsertWords } from './insert-words'
import { isInCode } from './menu-state'

/** What it needs in the margin, in pixels; with less it stands at the end of the line. */
const ROOM = 56

/** "+" beside the empty line that the caret is in, and in it what one can do there. It stands over the text, never in it. */
export function plusButton(words: InsertWords): Extension {
  return ViewPlugin.define((view) => new Plus(view, words), {
    decorations: ({ hint }) => hint,
  })
}

class Plus {
  hint: DecorationSet
  private readonly button = document.createElement('button')

  constructor(
    private readonly view: EditorView,
    private readonly words: InsertWords,
  ) {
    this.button.type = 'button'
    this.button.className = 'plus'
    this.button.setAttribute('aria-label', words.open)
    this.button.addEventListener('mousedown', (event) => event.preventDefault())
    this.button.addEventListener('click', () => openMenuHere(view))
    view.dom.append(this.button)
    this.hint = this.hintIn(view)
    this.place()
  }

  update(update: ViewUpdate) {
    if (update.view.composing) this.hint = this.hint.map(update.changes)
    else if (update.docChanged || update.selectionSet || update.focusChanged)
      this.hint = this.hintIn(update.view)
    if (update.docChanged || update.selectionSet || update.geometryChanged) this.place()
  }

  destroy() {
    this.button.remove()
  }

  private hintIn(view: EditorView): DecorationSet {
    const at = emptyLineOf(view)
    if (at === null || (!view.hasFocus && view.state.doc.length > 0)) return Decoration.none
    const attributes = { 'data-hint': this.words.hint }
    return Decoration.set(Decoration.line({ class: 'empty-line', attributes }).range(at))
  }

  private place() {
    const at = emptyLineOf(this.view)
    this.button.hidden = at === null
    if (at === null) return
    this.view.requestMeasure({
      key: this,
      read: (view) => {
        const caret = view.coordsAtPos(Math.min(at, view.state.doc.length))
        const { top, left } = view.dom.getBoundingClientRect()
        return caret && { middle: (caret.top + caret.bottom) / 2 - top, hasRoom: left >= ROOM }
      },
      write: (place) => {
        if (!place) return
        this.button.style.top = `${place.middle}px`
        this.button.classList.toggle('is-beside', place.hasRoom)
      },
    })
  }
}

function emptyLineOf({ state }: EditorView): number | null {
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.head)
  const isEmpty = ranges.length === 1 && main.empty && line.length === 0 && !isInCode(state, line.from)
  return isEmpty ? line.from : null
}
