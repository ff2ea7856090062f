import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import { type Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { expect, test } from 'vitest'
import { editor } from '@/texts/nl/text/editor'
import { proseLanguage } from '../prose-language'
import { shownBlocks } from './shown-blocks'

const TEXT =
  'Een zin.\n\n<Pullquote>Op een regel.</Pullquote>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n# Kop\n\n- een\n- twee\n\n<Box title="x">\nIn een kader.\n</Box>\n\n<Figure src="" alt="x" />\n\n> citaat\n\nNog een zin.\n:::onder-ons\nVoor jou.\n:::\n'
const TYPED = [
  'a',
  ' ',
  '<',
  '>',
  '|',
  '\n',
  '\n\n',
  '#',
  '/',
  '<Box title="y">\n',
  '</Box>',
  ':::\n',
  ':::onder-ons\n',
  '-',
]

// Most changes leave every block as it is, and are not looked at anew: what is shown must be what would be shown.
test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'after 60 changes of script %i blocks are shown as in a text that was just opened',
  (seed) => {
    const extensions = [
      proseLanguage(seed % 2 === 0 ? 'mdx' : 'mail'),
      shownBlocks(editor.blocks, editor.paste),
    ]
    const draw = generator(seed)
    let state = opened(TEXT, extensions)
    for (let step = 0; step < 60; step += 1) {
      const at = draw(state.doc.length + 1)
      const to = draw(4) === 0 ? Math.min(at + draw(6), state.doc.length) : at
      state = state.update({ selection: { anchor: at } }).state
      state = state.update({
        changes: { from: at, to, insert: TYPED[draw(TYPED.length)] ?? '' },
        userEvent: 'input.type',
      }).state
      state = parsed(state)
      const fresh = opened(state.doc.toString(), extensions, state.selection.main.head)
      expect(shownIn(state)).toEqual(shownIn(fresh))
    }
  },
)

function opened(doc: string, extensions: Extension, head = 0): EditorState {
  return parsed(EditorState.create({ doc, selection: { anchor: head }, extensions }))
}

/** On a busy machine the parser comes back to it later. */
function parsed(state: EditorState): EditorState {
  ensureSyntaxTree(state, state.doc.length, 10_000)
  return state.update({}).state
}

function shownIn(state: EditorState): unknown[] {
  const shown: unknown[] = []
  for (const set of state.facet(EditorView.decorations) as readonly DecorationSet[])
    set.between(0, state.doc.length, (from, to, { spec }: Decoration) => {
      const { words: _, pasteWords: __, ...widget } = spec.widget
      shown.push([from, to, spec.widget.constructor.name, widget])
    })
  return shown
}

function generator(seed: number): (below: number) => number {
  let state = seed * 7919 + 1
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}
