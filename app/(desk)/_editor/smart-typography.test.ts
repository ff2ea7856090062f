import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { proseLanguage } from './live-preview/prose-language'
import { madeOf } from './smart-typography'

test.each([
  ['Hij zei: "ga maar" en ging.', 'Hij zei: “ga maar” en ging.'],
  ["'t Was 's avonds in 's-Graveland, zei 'ie.", '’t Was ’s avonds in ’s-Graveland, zei ’ie.'],
  ["Hij zei: 'sta op.'", 'Hij zei: ‘sta op.’'],
  ["foto's van d'Ancona", 'foto’s van d’Ancona'],
  ['een --twee-- en zo...', 'een –twee– en zo…'],
  ['*"Ja"* ("nee")', '*“Ja”* (“nee”)'],
  ['`"a" -- b...`', '`"a" -- b...`'],
  ['<Box title="een">', '<Box title="een">'],
  ['---', '---'],
  ['| a |\n|---|', '| a |\n|---|'],
  ['- een\n- "twee"', '- een\n- “twee”'],
])('typing %j gives %j', (typed, expected) => {
  expect(type(typed)).toBe(expected)
})

function type(typed: string): string {
  let state = EditorState.create({ extensions: proseLanguage('mdx') })
  for (const sign of typed) {
    const at = state.doc.length
    const made = madeOf(state, at, sign)
    state = state.update({ changes: { from: made?.from ?? at, to: at, insert: made?.insert ?? sign } }).state
  }
  return state.doc.toString()
}
