import { history, undo } from '@codemirror/commands'
import { SearchQuery } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { proseLanguage } from '../live-preview/prose-language'
import { countHits, sayHits } from './count-hits'
import { isWord } from './is-found'

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
