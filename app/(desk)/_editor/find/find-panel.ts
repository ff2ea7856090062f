import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search'
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view'
import { wordButton } from '../word-button'
import { countHits, sayHits } from './count-hits'
import type { FindWords } from './find-words'
import { formatted } from './formatted'

/** A row for what is wanted and, when asked for, one for what comes in its place. Escape goes back to the text. */
export function findPanel(view: EditorView, words: FindWords): Panel {
  const wanted = field(words.wanted)
  wanted.setAttribute('main-field', 'true')
  const replacement = field(words.replacement)
  const matchCase = tick(words.matchCase)
  const wholeWord = tick(words.wholeWord)
  const hits = document.createElement('span')
  hits.className = 'find-hits'
  hits.setAttribute('role', 'status')
  const replacing = row(
    replacement,
    wordButton(words.replace, () => replaceNext(view)),
    wordButton(words.replaceAll, () => replaceAll(view)),
  )
  const toggle = wordButton(words.replaceToo, () => {
    if (replacing.hidden) openReplacing()
    else hideReplacing(true)
  })
  hideReplacing(true)
  const dom = document.createElement('div')
  dom.className = 'find-panel'
  dom.setAttribute('role', 'search')
  dom.setAttribute('aria-label', words.find)
  dom.append(
    row(
      wanted,
      wordButton(words.previous, () => findPrevious(view)),
      wordButton(words.next, () => findNext(view)),
      hits,
      wordButton(words.close, close),
    ),
    replacing,
    row(matchCase.label, wholeWord.label, toggle),
  )
  dom.addEventListener('input', ask)
  dom.addEventListener('keydown', pressKey)
  fill(getSearchQuery(view.state))
  count()
  return { dom, top: true, mount: () => wanted.select(), update }

  function hideReplacing(isHidden: boolean) {
    replacing.hidden = isHidden
    toggle.setAttribute('aria-expanded', String(!isHidden))
  }

  function openReplacing() {
    hideReplacing(false)
    if (wanted.value === '') wanted.focus()
    else replacement.focus()
  }

  function ask() {
    const query = new SearchQuery({
      search: wanted.value,
      replace: replacement.value,
      caseSensitive: matchCase.box.checked,
      wholeWord: wholeWord.box.checked,
      literal: true,
    })
    view.dispatch({ effects: setSearchQuery.of(query) })
  }

  function update(update: ViewUpdate) {
    const asked = update.transactions
      .flatMap(({ effects }) => effects)
      .findLast((it) => it.is(setSearchQuery))
    if (asked && asked.value.search !== wanted.value) fill(asked.value)
    const isShownOtherwise = update.startState.facet(formatted) !== update.state.facet(formatted)
    if (asked || isShownOtherwise || update.docChanged || update.selectionSet) count()
  }

  /** As the editor fills it in: with what was selected. */
  function fill(query: SearchQuery) {
    wanted.value = query.search
    replacement.value = query.replace
    matchCase.box.checked = query.caseSensitive
    wholeWord.box.checked = query.wholeWord
  }

  function count() {
    const query = getSearchQuery(view.state)
    const said = query.search === '' ? '' : sayHits(countHits(view.state, query), words)
    if (hits.textContent !== said) hits.textContent = said
  }

  function pressKey(event: KeyboardEvent) {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement
    const asked = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : ''
    if (event.key === 'Escape') close()
    else if (asked === 'f') wanted.select()
    else if (asked === 'h') openReplacing()
    else if (event.key === 'F3') (event.shiftKey ? findPrevious : findNext)(view)
    else if (isEnter && event.target === replacement) replaceNext(view)
    else if (isEnter) (event.shiftKey ? findPrevious : findNext)(view)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function close() {
    closeSearchPanel(view)
    view.focus()
  }
}

function field(label: string): HTMLInputElement {
  const input = document.createElement('input')
  input.setAttribute('aria-label', label)
  input.placeholder = label
  input.autocomplete = 'off'
  // No field of the form around the editor.
  input.setAttribute('form', '')
  return input
}

function tick(words: string): { label: HTMLElement; box: HTMLInputElement } {
  const label = document.createElement('label')
  const box = label.appendChild(document.createElement('input'))
  box.type = 'checkbox'
  box.setAttribute('form', '')
  label.append(` ${words}`)
  return { label, box }
}

function row(...parts: HTMLElement[]): HTMLElement {
  const made = document.createElement('div')
  made.className = 'find-row'
  made.append(...parts)
  return made
}
