import { findNext, findPrevious, openSearchPanel, search } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { findPanel } from './find-panel'
import type { FindWords } from './find-words'
import { onlyWords } from './only-words'

/** Finding and replacing in the text that is being written: Ctrl+F, Ctrl+H, F3. */
export function findInText(words: FindWords): Extension {
  return [
    search({ top: true, literal: true, createPanel: (view) => findPanel(view, words) }),
    onlyWords,
    EditorState.phrases.of({
      'current match': words.currentMatch,
      'on line': words.onLine,
      'replaced match on line $': words.replacedOnLine,
      'replaced $ matches': words.replacedAll,
    }),
    keymap.of([
      { key: 'Mod-f', run: openSearchPanel, preventDefault: true },
      { key: 'Mod-h', mac: 'Mod-Alt-f', run: openToReplace, preventDefault: true },
      { key: 'F3', run: findNext, shift: findPrevious, preventDefault: true },
    ]),
  ]
}

function openToReplace(view: EditorView): boolean {
  openSearchPanel(view)
  view.dom.querySelector<HTMLElement>('.find-panel [aria-expanded="false"]')?.click()
  return true
}
