import { history, undo } from '@codemirror/commands'
import {
  getSearchQuery,
  replaceAll,
  replaceNext,
  SearchQuery,
  search,
  setSearchQuery,
} from '@codemirror/search'
import { EditorState, type TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { expect, test } from 'vitest'
import { proseLanguage } from '../live-preview/prose-language'
import { countHits, sayHits } from './count-hits'
import { formatted } from './formatted'
import { isWord } from './is-found'
import { onlyWords } from './only-words'

const WORDS = { none: 'Niets gevonden', of: 'van', found: 'gevonden' }
const TEXT = '<Box title="brug">\nDe brug, een Brug en <Note>bruggen</Note>.\n</Box>\n\n:::brug'

test('what stands in tags is not found among the words', () => {
  expect(hitsOf('brug', { from: 22, to: 26 })).toBe('1 van 4')
  expect(hitsOf('title')).toBe('Niets gevonden')
  expect(hitsOf('box')).toBe('Niets gevonden')
  expect(hitsOf('e')).toBe('5 gevonden')
})

test('a thousand hits are not counted on', () => {
  const state = EditorState.create({ doc: 'a'.repeat(5_000) })
  expect(sayHits(countHits(state, new SearchQuery({ search: 'a' })), WORDS)).toBe('999+ gevonden')
})

const HIDDEN =
  'De brug en [een brug](/2011/brug "brug") ![brug](/media/brug.png) \\*brug[^brug].\n\n```brug\nbrug\n```\n\n<Figure src="/brug" />\n\n[^brug]: Een brug.\n\n[brug]: /brug'
const SHOWN = HIDDEN.replace('De brug', 'De dam')
  .replace('een brug', 'een dam')
  .replace('![brug', '![dam')
  .replace('*brug', '*dam')
  .replace('\nbrug\n', '\ndam\n')
  .replace('Een brug', 'Een dam')

test('where a text is shown as it is read, what is not seen is neither counted nor replaced', () => {
  const all = shownAs('formatted')
  expect(sayHits(countHits(all.state, getSearchQuery(all.state)), WORDS)).toBe('6 gevonden')
  replaceAll(all as EditorView)
  expect(all.state.doc.toString()).toBe(SHOWN)
  const one = shownAs('formatted')
  for (let time = 0; time < 20; time += 1) replaceNext(one as EditorView)
  expect(one.state.doc.toString()).toBe(SHOWN)
})

test('in the source all is found', () => {
  const view = shownAs('source')
  replaceAll(view as EditorView)
  expect(view.state.doc.toString()).toBe(HIDDEN.replaceAll('brug', 'dam'))
})

/** As the editor asks by itself, with what was selected: without a test of ours. */
function shownAs(mode: 'formatted' | 'source') {
  const look = mode === 'formatted' ? [formatted.of(true)] : []
  const view = {
    state: EditorState.create({ doc: HIDDEN, extensions: [search(), onlyWords, proseLanguage('mdx'), look] }),
    dispatch: (...specs: TransactionSpec[]) => {
      view.state = view.state.update(...specs).state
    },
  }
  const query = new SearchQuery({ search: 'brug', replace: 'dam', literal: true })
  view.dispatch({ effects: setSearchQuery.of(query) })
  return view
}

function hitsOf(search: string, selected?: { from: number; to: number }): string {
  const state = EditorState.create({
    doc: TEXT,
    selection: selected && { anchor: selected.from, head: selected.to },
    extensions: [history(), proseLanguage('mdx')],
  })
  const test = (_: string, at: EditorState, from: number, to: number) => isWord(at, from, to)
  undo({ state, dispatch: () => {} })
  return sayHits(countHits(state, new SearchQuery({ search, literal: true, test })), WORDS)
}
