import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { proseLanguage } from '../live-preview/prose-language'
import { linkAt, putLinkTo, removeLink } from './put-link-to'
import { readAddress } from './read-address'

// What is picked stands between ‹ and ›.
test.each([
  ['Zie ‹de brug› daar', '/2011/02/brug', 'Zie [de brug](/2011/02/brug) daar'],
  ['Zie ‹› daar', '/2011/02/brug', 'Zie [De \\[oude\\] brug](/2011/02/brug) daar'],
  ['Zie [de br‹›ug]( <x> "titel") daar', '/nieuw', 'Zie [de brug]( /nieuw "titel") daar'],
  ['Zie ‹de brug›', 'https://a.nl/b (c)', 'Zie [de brug](https://a.nl/b%20%28c%29)'],
])('%j to %s becomes %j', (before, address, after) => {
  const { state, picked } = read(before)
  const spec = putLinkTo(state, picked, address, 'De [oude] brug')
  expect(state.update(spec).state.doc.toString()).toBe(after)
})

test('a link that goes leaves its words', () => {
  const { state, picked } = read('Zie [de *br‹›ug*](/x "t") daar')
  const there = linkAt(state, picked)
  expect(there && state.update(removeLink(there)).state.doc.toString()).toBe('Zie de *brug* daar')
})

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['example.org/a?b', 'https://example.org/a?b'],
  [' www.example.org ', 'https://www.example.org'],
  ['carola@example.org', 'mailto:carola@example.org'],
  ['/2011/02/brug#brief-3', '/2011/02/brug#brief-3'],
  ['#kop', '#kop'],
  ['de oude brug', null],
  ['brug', null],
  ['//example.org', null],
  ['', null],
])('%j is read as %j', (typed, address) => {
  expect(readAddress(typed)).toBe(address)
})

function read(marked: string) {
  const state = EditorState.create({ doc: marked.replace(/[‹›]/g, ''), extensions: proseLanguage('mdx') })
  return { state, picked: { from: marked.indexOf('‹'), to: marked.indexOf('›') - 1 } }
}
