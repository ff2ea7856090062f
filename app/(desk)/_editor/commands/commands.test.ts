import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state'
import { expect, test } from 'vitest'
import { proseLanguage } from '../live-preview/prose-language'
import { type Beginning, changeLines } from './change-lines'
import { EMPHASIS, STRONG, toggleMark } from './toggle-mark'

// What is selected stands between ‹ and ›; a caret is both, with nothing between.
test.each([
  ['Een ‹woord› hier', 'Een *‹woord›* hier'],
  ['Een ‹ woord › hier', 'Een  *‹woord›*  hier'],
  ['Een wo‹›ord hier', 'Een *wo‹›ord* hier'],
  ['Een ‹› hier', 'Een *‹›* hier'],
  ['Een *‹woord›* hier', 'Een ‹woord› hier'],
  ['Een ‹*woord*› hier', 'Een ‹woord› hier'],
  ['Een *wo‹›ord* hier', 'Een wo‹›ord hier'],
  ['Een *woord‹›* hier', 'Een *woord*‹› hier'],
])('emphasis: %j becomes %j', (before, after) => {
  expect(run(before, toggleMark(EMPHASIS))).toBe(after)
})

test('bold within emphasis leaves the emphasis', () => {
  expect(run('*een ‹woord› hier*', toggleMark(STRONG))).toBe('*een **‹woord›** hier*')
  expect(run('*een **‹woord›** hier*', toggleMark(STRONG))).toBe('*een ‹woord› hier*')
})

test.each<[string, Beginning, string]>([
  ['Een k‹›op', '## ', '## Een k‹›op'],
  ['### Een k‹›op', '## ', '## Een k‹›op'],
  ['## Een k‹›op', '## ', 'Een k‹›op'],
  ['‹een\n\ntwee›', '- ', '- ‹een\n\n- twee›'],
  ['‹- een\n- twee›', '1. ', '‹1. een\n2. twee›'],
  ['‹3. een\n4. twee›', '1. ', '‹een\ntwee›'],
  ['‹een\n> twee›', '> ', '> ‹een\n> twee›'],
  ['‹›', '> ', '> ‹›'],
  ['een‹›\nDe alinea.', '- ', '- een‹›\n\nDe alinea.'],
  ['een‹›\nDe alinea.', '1. ', '1. een‹›\n\nDe alinea.'],
  ['‹een\ntwee›\nDe alinea.', '> ', '> ‹een\n> twee›\n\nDe alinea.'],
  ['- een\ntwee‹›\n- drie', '- ', '- een\n- twee‹›\n- drie'],
  ['- een\n- twee‹›\n- drie', '- ', '- een\n\ntwee‹›\n- drie'],
  ['1. een\n2. twee‹›\n3. drie', '1. ', '1. een\n\ntwee‹›\n\n3. drie'],
  ['> een\n> twee‹›', '> ', '> een\n\ntwee‹›'],
])('%j with %j becomes %j', (before, beginning, after) => {
  expect(run(before, changeLines(beginning))).toBe(after)
})

function run(marked: string, command: StateCommand): string {
  const [from, to] = [marked.indexOf('‹'), marked.indexOf('›') - 1]
  let state = EditorState.create({
    doc: marked.replace(/[‹›]/g, ''),
    selection: EditorSelection.single(from, to),
    extensions: proseLanguage('mdx'),
  })
  command({ state, dispatch: (transaction) => (state = transaction.state) })
  const { from: start, to: end } = state.selection.main
  const text = state.doc.toString()
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`
}
