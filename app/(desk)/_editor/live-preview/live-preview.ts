import { syntaxTree } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { drawAnew } from './blocks/shown-blocks'
import { type Looks, looksOf } from './looks-of'
import type { PassageWords } from './show-passages'

/** Shows a text as it will be read while it is typed. The document stays the source, to the byte. */
export function livePreview(words: PassageWords): Extension {
  return ViewPlugin.define((view) => new ShownText(view, words), {
    provide: (plugin) => {
      const looks = (part: keyof Looks) => (view: EditorView) =>
        view.plugin(plugin)?.looks[part] ?? Decoration.none
      return [
        EditorView.decorations.of(looks('styled')),
        EditorView.decorations.of(looks('hidden')),
        EditorView.atomicRanges.of(looks('hidden')),
      ]
    },
  })
}

class ShownText {
  looks: Looks

  constructor(
    view: EditorView,
    private readonly words: PassageWords,
  ) {
    this.looks = this.look(view)
  }

  update(update: ViewUpdate): void {
    // Whoever composes a sign of several keys loses it when what it stands in is drawn anew.
    if (update.view.composing) this.looks = mapped(this.looks, update)
    else if (isSeenAnew(update)) this.looks = this.look(update.view)
  }

  private look(view: EditorView): Looks {
    const carets = view.hasFocus ? view.state.selection.ranges : []
    return looksOf(view.state, view.visibleRanges, carets, this.words)
  }
}

const mapped = ({ styled, hidden }: Looks, { changes }: ViewUpdate): Looks => ({
  styled: styled.map(changes),
  hidden: hidden.map(changes),
})

const isSeenAnew = (update: ViewUpdate) =>
  update.docChanged ||
  update.selectionSet ||
  update.viewportChanged ||
  update.focusChanged ||
  update.transactions.some(({ effects }) => effects.some((effect) => effect.is(drawAnew))) ||
  syntaxTree(update.startState) !== syntaxTree(update.state)
