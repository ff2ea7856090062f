import { history, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { checkProse } from '@/publication/text/prose/check-prose'
import type { Insertion } from './place-insert'
import { putInsertion } from './put-insertion'

const PULLQUOTE: Insertion = { name: 'Pullquote', text: '<Pullquote></Pullquote>' }
const BOX: Insertion = { name: 'Box', text: '<Box title="">\n\n\n\n</Box>' }
const FIGURE: Insertion = { name: 'Figure', text: '<Figure src="" alt="" />' }

// What is selected stands between ‹ and ›; afterwards the caret is at ‸.
test.each([
  ['‹Een zin.›', PULLQUOTE, '<Pullquote>\nEen zin.‸\n</Pullquote>\n\n'],
  ['Een.\n\n‹Twee.›\n\nDrie.', PULLQUOTE, 'Een.\n\n<Pullquote>\nTwee.‸\n</Pullquote>\n\nDrie.'],
  ['Een. ‹Twee.› Drie.', PULLQUOTE, 'Een.\n\n<Pullquote>\nTwee.‸\n</Pullquote>\n\nDrie.'],
  ['‹Een.\n\nTwee.›', BOX, '<Box title="‸">\n\nEen.\n\nTwee.\n\n</Box>\n\n'],
  ['- ‹een›', BOX, '<Box title="‸">\n\n- een\n\n</Box>\n\n'],
  [
    '<Box title="a">\n\n‹Een.›\n\n</Box>',
    PULLQUOTE,
    '<Box title="a">\n\n<Pullquote>\nEen.‸\n</Pullquote>\n\n</Box>',
  ],
])('%j in a block becomes %j', (before, insertion, after) => {
  const { state } = put(before, insertion)
  const { head } = state.selection.main
  const text = state.doc.toString()
  expect(`${text.slice(0, head)}‸${text.slice(head)}`).toBe(after)
  expect(checkProse(text, 'mdx').status).toBe('fine')
})

test.each([
  ['nothing is selected', 'Een.‹›', PULLQUOTE],
  ['it holds no words', '‹Een.›', FIGURE],
  ['it would cut a note in two', '‹Een<Note>noot› verder</Note>.', PULLQUOTE],
  ['there would be a note in a pull quote', '‹Een<Note>noot</Note>.›', PULLQUOTE],
  ['it would stand in a note', 'Een<Note>‹noot›</Note>.', BOX],
])('where %s, it comes behind it and nothing goes', (_, before, insertion) => {
  const { state, plain } = put(before, insertion)
  const without = state.doc.toString().replace(/\n*<(Pullquote|Box|Figure)\b[^>]*>(?:\s*<\/\1>)?\n*/, '')
  expect(without).toBe(plain)
})

test('it is one step for undo', () => {
  let { state, plain } = put('Een. ‹Twee.› Drie.', PULLQUOTE)
  undo({ state, dispatch: (transaction) => (state = transaction.state) })
  expect(state.doc.toString()).toBe(plain)
})

function put(marked: string, insertion: Insertion) {
  const plain = marked.replace(/[‹›]/g, '')
  const state = EditorState.create({
    doc: plain,
    selection: { anchor: marked.indexOf('‹'), head: marked.indexOf('›') - 1 },
    extensions: history(),
  })
  return { plain, state: state.update(putInsertion(state, insertion)).state }
}
