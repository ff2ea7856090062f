import { EditorSelection, EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { parseProse } from '@/publication/text/prose/parse/parse-prose'
import { proseLanguage } from '../live-preview/prose-language'
import { continueLines } from './continue-lines'

// The caret stands at the ‹.
test.each([
  ['- een‹', '- een\n- ‹'],
  ['- een‹ twee', '- een\n- ‹ twee'],
  ['- een\n- ‹', '- een\n\n‹'],
  ['- een\n\n- ‹', '- een\n\n‹'],
  ['1. een\n2. ‹', '1. een\n\n‹'],
  ['1. een\n2. ‹\n3. drie', '1. een\n\n‹\n\n3. drie'],
  ['- een\n- ‹\nDe alinea.', '- een\n\n‹\n\nDe alinea.'],
  ['- een\n  - diep\n  - ‹', '- een\n  - diep\n- ‹'],
  ['1. een\n   - diep\n   - ‹', '1. een\n   - diep\n2. ‹'],
  ['- een\n  - diep\n- ‹', '- een\n  - diep\n\n‹'],
  ['> een\n> ‹', '> een\n\n‹'],
  ['> > een\n> > ‹', '> > een\n>\n> ‹'],
  ['> - een\n> - ‹', '> - een\n>\n> ‹'],
  ['> - een\n>   - diep\n>   - ‹', '> - een\n>   - diep\n> - ‹'],
  [':::onder-ons\n- een\n- ‹\n:::', ':::onder-ons\n- een\n\n‹\n:::'],
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

test.each(['- een', '1. een', '> een', '> - een', '- een\n  - diep'])(
  'after %j, left by Enter on what is empty, a paragraph is one of its own for readers',
  (begun) => {
    let text: string | null = enter(`${begun}‹`)
    while (text && !/(?:^|\n)‹/.test(text)) text = enter(text)
    const read = parseProse(text?.replace('‹', 'De alinea.') ?? '', 'mdx').children.map(({ type }) => type)
    expect(read).toEqual([expect.stringMatching(/list|blockquote/), 'paragraph'])
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
