import { EditorSelection, EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { proseLanguage } from '../live-preview/prose-language'
import { continueLines } from './continue-lines'

// The caret stands at the ‹.
test.each([
  ['- een‹', '- een\n- ‹'],
  ['- een‹ twee', '- een\n- ‹ twee'],
  ['- een\n- ‹', '- een\n‹'],
  ['9) een‹', '9) een\n10) ‹'],
  ['- [x] klaar‹', '- [x] klaar\n- [ ] ‹'],
  ['> een‹', '> een\n> ‹'],
  ['> > een‹', '> > een\n> > ‹'],
  ['> - een‹', '> - een\n> - ‹'],
  ['  - diep‹', '  - diep\n  - ‹'],
  ['> ‹', '‹'],
])('Enter makes %j of %j', (before, after) => {
  expect(enter(before)).toBe(after)
})

test.each(['een‹ zin', '‹- een', '-‹ een', '```\n- een‹\n```', '-een‹', '2024‹'])(
  'in %j Enter is a line end as any other',
  (text) => {
    expect(enter(text)).toBeNull()
  },
)

function enter(marked: string): string | null {
  const at = marked.indexOf('‹')
  let state = EditorState.create({
    doc: marked.replace('‹', ''),
    selection: EditorSelection.single(at),
    extensions: proseLanguage('mdx'),
  })
  const isDone = continueLines({ state, dispatch: (transaction) => (state = transaction.state) })
  const text = state.doc.toString()
  const { head } = state.selection.main
  return isDone ? `${text.slice(0, head)}‹${text.slice(head)}` : null
}
