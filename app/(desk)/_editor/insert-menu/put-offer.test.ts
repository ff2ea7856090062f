import { history, undo } from '@codemirror/commands'
import { EditorSelection, EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { checkProse } from '@/publication/text/prose/check-prose'
import { proseLanguage } from '../live-preview/prose-language'
import { writingKeys } from '../writing-keys'
import { matchOffers } from './match-offers'
import { OFFERS, OFFERS_BETWEEN_LETTERS, OFFERS_IN_BIO, type Offer, offersIn } from './offers'
import { putOffer } from './put-offer'

// The line that it was asked for in is the one with the ‸; afterwards that is where the caret is.
describe('a block in the place of the line', () => {
  test.each<[Offer, string, string]>([
    ['heading', 'Een.\n\n/kop‸', 'Een.\n\n## ‸'],
    ['list', '/‸\n\nEen.', '- ‸\n\nEen.'],
    ['list', 'Een.\n/‸\nTwee.', 'Een.\n- ‸\n\nTwee.'],
    ['list', '- een\n/‸\n- drie', '- een\n- ‸\n- drie'],
    ['quotation', '‸', '> ‸'],
    ['quotation', '/‸\nTwee.', '> ‸\n\nTwee.'],
    ['rule', 'Een.\n/‸', 'Een.\n\n---\n\n‸'],
    ['table', 'Een.\n\n/‸\n\nTwee.', 'Een.\n\n| ‸Kolom | Kolom |\n| --- | --- |\n|  |  |\n\nTwee.'],
    ['pullquote', 'Een.\n\n/‸\n\nTwee.', 'Een.\n\n<Pullquote>\n‸\n</Pullquote>\n\nTwee.'],
    ['box', 'Een.\n/‸', 'Een.\n\n<Box title="">\n‸\n</Box>\n\n'],
    ['figure', '/fi‸', '‸<Figure src="" alt="" caption="" credit="" licence="" />\n\n'],
    ['note', 'Een zin.\n\n/‸\n\nTwee.', 'Een zin.<Note>‸</Note>\n\n\n\nTwee.'],
    ['note', '/‸', '<Note>‸</Note>'],
    ['private', 'Een.\n\n/‸\n\nTwee.', 'Een.\n\n:::onder-ons\n‸\n:::\n\nTwee.'],
    ['private', ':::onder-ons\n/‸\n:::', ':::onder-ons\n‸\n:::'],
    ['box', '<Pullquote>\n/‸\n</Pullquote>', '<Pullquote>\n\n</Pullquote>\n\n<Box title="">\n‸\n</Box>\n\n'],
  ])('%s: %j becomes %j', (offer, before, after) => {
    const { state } = put(before, offer)
    const text = state.doc.toString()
    const { head } = state.selection.main
    expect(`${text.slice(0, head)}‸${text.slice(head)}`).toBe(after)
  })

  test.each(OFFERS)('%s is one step for undo', (offer) => {
    let { state } = put('Een.\n\n/x‸\n\nTwee.', offer)
    undo({ state, dispatch: (transaction) => (state = transaction.state) })
    expect(state.doc.toString()).toBe('Een.\n\n/x\n\nTwee.')
  })

  test.each<[Offer, string]>([
    ['pullquote', 'Een zin.'],
    ['box', 'Een zin.'],
    ['note', 'Een zin.'],
    ['heading', 'Een kop'],
    ['table', ''],
    ['rule', ''],
  ])('%s is what readers can have, once it has words', async (offer, words) => {
    const { state } = put('Een.\n\n/‸\n\nTwee.', offer)
    const text = state.update(state.replaceSelection(words)).state.doc.toString()
    expect(checkProse(text, 'mdx').status).toBe('fine')
  })
})

test('what is typed finds blocks by their names, and by what others call them', () => {
  const words = Object.fromEntries(OFFERS.map((offer) => [offer, { label: offer, found: '' }]))
  const named = {
    ...words,
    box: { label: 'Kader', found: 'vák' },
    private: { label: 'Onder ons', found: '' },
  }
  const find = (typed: string) => matchOffers(OFFERS, typed, named as never)
  expect(find('ka')).toEqual(['box'])
  expect(find('vak')).toEqual(['box'])
  expect(find('ONS')).toEqual(['private'])
  expect(find('onder o')).toEqual(['private'])
  expect(find('zz')).toEqual([])
  expect(find('')).toEqual(OFFERS)
})

test('a letter has no components, and a private passage only where somebody may have one', () => {
  expect(offersIn('mdx', true)).not.toContain('private')
  expect(offersIn('mail', true)).toEqual(['heading', 'list', 'quotation', 'private', 'table', 'rule'])
  expect(offersIn('mail', false)).not.toContain('private')
})

test('between letters and in what somebody says of themselves there is less', () => {
  expect(offersIn('mdx', true, OFFERS_BETWEEN_LETTERS)).toEqual([
    'heading',
    'quotation',
    'figure',
    'pullquote',
  ])
  expect(offersIn('mdx', true, OFFERS_IN_BIO)).toEqual(['list', 'quotation', 'figure'])
  const keysIn = (only: readonly Offer[] | null) => writingKeys(only).map(({ key }) => key)
  expect(keysIn(OFFERS_IN_BIO)).toEqual([
    'Mod-b',
    'Mod-i',
    'Mod-k',
    'F8',
    'Mod-Shift-7',
    'Mod-Shift-8',
    'Mod-Shift-9',
  ])
  expect(keysIn(OFFERS_BETWEEN_LETTERS)).toContain('Ctrl-Alt-3')
  expect(keysIn(null)).toHaveLength(10)
})

function put(marked: string, offer: Offer): { state: EditorState } {
  const at = marked.indexOf('‸')
  const state = EditorState.create({
    doc: marked.replace('‸', ''),
    selection: EditorSelection.single(at),
    extensions: [history(), proseLanguage(offer === 'private' ? 'mail' : 'mdx')],
  })
  return { state: state.update(putOffer(state, at, offer, 'Kolom')).state }
}
