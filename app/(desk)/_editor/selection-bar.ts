import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { type EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { changeLines } from './commands/change-lines'
import { putNote } from './commands/put-note'
import { putPrivate } from './commands/put-private'
import { EMPHASIS, STRONG, toggleMark } from './commands/toggle-mark'
import { type Offer, offersIn } from './insert-menu/offers'
import { openLinkPicker } from './links/link-picker'
import { privateReaders } from './private-readers'

export type SelectionWords = Record<
  'selection' | 'strong' | 'emphasis' | 'link' | 'heading' | 'quotation' | 'note' | 'private',
  string
>

type Button = {
  words: string
  shown?: { tagName: string; sign: string }
  press: (view: EditorView) => unknown
}

/** What can be done with what is selected, beside it; Alt+F10 goes there, Escape comes back. */
export function selectionBar(
  words: SelectionWords,
  format: ProseFormat,
  only: readonly Offer[] | null,
): Extension {
  // A letter has no notes of its own kind.
  const offers = offersIn(format, false, only)
  const buttons: Button[] = [
    { words: words.strong, shown: { tagName: 'strong', sign: 'B' }, press: toggleMark(STRONG) },
    { words: words.emphasis, shown: { tagName: 'em', sign: 'I' }, press: toggleMark(EMPHASIS) },
    { words: words.link, press: openLinkPicker },
    ...(offers.includes('heading') ? [{ words: words.heading, press: changeLines('## ') }] : []),
    ...(offers.includes('quotation') ? [{ words: words.quotation, press: changeLines('> ') }] : []),
    ...(offers.includes('note') ? [{ words: words.note, press: putNote }] : []),
  ]
  const ofLetter = ({ state }: EditorView): Button[] =>
    state.facet(privateReaders) === null ? [] : [{ words: words.private, press: putPrivate }]
  const tooltipOf = (state: EditorState): Tooltip | null => {
    const { from, empty } = state.selection.main
    if (empty) return null
    // Its first line is in sight too where margins for bars say that it is not.
    return {
      pos: from,
      above: true,
      clip: false,
      create: (view) => ({ dom: barOf(view, words.selection, [...buttons, ...ofLetter(view)]) }),
    }
  }
  return [
    StateField.define<Tooltip | null>({
      create: tooltipOf,
      update: (tooltip, { docChanged, selection, state }) =>
        docChanged || selection ? tooltipOf(state) : tooltip,
      provide: (field) => showTooltip.from(field),
    }),
    keymap.of([{ key: 'Alt-F10', run: enterBar }]),
  ]
}

function barOf(view: EditorView, label: string, buttons: Button[]): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'selection-bar docks'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', label)
  for (const [index, { words, shown, press }] of buttons.entries()) {
    const button = bar.appendChild(document.createElement('button'))
    button.type = 'button'
    button.tabIndex = index === 0 ? 0 : -1
    const face = shown ? button.appendChild(document.createElement(shown.tagName)) : button
    face.textContent = shown?.sign ?? words
    if (shown) button.setAttribute('aria-label', words)
    // What is selected stays selected while the mouse presses.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => {
      view.focus()
      press(view)
    })
  }
  bar.addEventListener('keydown', (event) => walk(view, bar, event))
  return bar
}

/** As a toolbar is walked through: ARIA Authoring Practices, "Toolbar Pattern". */
function walk(view: EditorView, bar: HTMLElement, event: KeyboardEvent) {
  const buttons = [...bar.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (event.key === 'Escape') view.focus()
  else if (step) buttons.at((at + step) % buttons.length)?.focus()
  else return
  event.preventDefault()
}

function enterBar(view: EditorView): boolean {
  const button = view.dom.querySelector<HTMLElement>('.selection-bar button')
  button?.focus()
  return button !== null
}
