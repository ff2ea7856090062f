import { history, undo } from '@codemirror/commands'
import { EditorState, type TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { expect, test } from 'vitest'
import { editor } from '@/texts/nl/text/editor'
import { putOffer } from '../../insert-menu/put-offer'
import { proseLanguage } from '../prose-language'
import { givenUp } from './change-block'
import { fillPicture } from './fill-picture'
import { findBlocks } from './find-blocks'

const FILE = new File(['beeld'], 'brug.png', { type: 'image/png' })

test('a picture that was chosen is written in its own block, wherever that went meanwhile', async () => {
  const view = viewOf('Een.\n\n<Figure src="" alt="" />\n\n<Figure src="" alt="" />')
  const [, second] = findBlocks(view.state)
  const said: string[] = []
  const filled = await fillPicture(
    view,
    chosenAt(second?.from ?? 0, said),
    async (_, __, ___, onProgress) => {
      onProgress(40)
      view.dispatch({ changes: { from: 0, insert: 'Nieuw.\n\n' } })
      return { status: 'stored', src: '/media/brug.png' }
    },
  )
  expect([filled, said.at(-1)]).toEqual(['filled', ''])
  expect(said).toContain('brug.png: 40 %')
  expect(view.state.doc.toString()).toBe(
    'Nieuw.\n\nEen.\n\n<Figure src="" alt="" />\n\n<Figure src="/media/brug.png" alt="" />',
  )
})

test('why it did not come is said, and the text stays as it is; so it does when the block is gone', async () => {
  const text = '<Figure src="" alt="" />'
  const view = viewOf(text)
  const said: string[] = []
  await fillPicture(view, chosenAt(0, said), async () => ({ status: 'refused', said: 'Te groot.' }))
  expect([view.state.doc.toString(), said.at(-1)]).toEqual([text, 'brug.png is niet toegevoegd. Te groot.'])
  const filled = await fillPicture(view, chosenAt(0, said), async () => {
    view.dispatch({ changes: { from: 0, to: text.length, insert: 'Weg.' } })
    return { status: 'stored', src: '/media/brug.png' }
  })
  expect([filled, view.state.doc.toString()]).toEqual(['not filled', 'Weg.'])
})

test.each(['figure', 'video'] as const)('%s that was just put in is given up in one step', (offer) => {
  const view = viewOf('Een.\n\n/x')
  view.dispatch(putOffer(view.state, 6, offer, ''))
  const put = view.state.doc.toString()
  const [block] = findBlocks(view.state)
  view.dispatch((block && givenUp(view.state, block)) ?? {})
  expect(view.state.doc.toString()).toBe('Een.\n\n')
  undo(view)
  expect(view.state.doc.toString()).toBe(put)
})

test('one in which something is filled in stays', () => {
  const { state } = viewOf('<Figure src="" alt="Een brug" />')
  expect(givenUp(state, { from: 0, to: state.doc.length })).toBeNull()
})

const chosenAt = (at: number, said: string[]) => ({
  file: FILE,
  at,
  name: 'src',
  words: editor.paste,
  say: (sentence: string) => void said.push(sentence),
})

function viewOf(doc: string): EditorView {
  const view = {
    state: EditorState.create({ doc, extensions: [history(), proseLanguage('mdx')] }),
    dispatch: (...specs: TransactionSpec[]) => {
      view.state = view.state.update(...specs).state
    },
  }
  return view as EditorView
}
