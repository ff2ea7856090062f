import { expect, test } from 'vitest'
import { aForm, aSelect, aTextarea, standInForForms } from '../testing/stand-in-form'
import type { Copies } from './create-copies'
import { listWithoutForm, wordsOf } from './list-without-form'
import { takeCopy } from './take-copy'

standInForForms()

const found = (id: string, place: string) => ({ id, place, copy: { at: 1, base: {}, fields: [], files: [] } })

test('words have no form when it is not on the page, and no page that is open has them in hand', () => {
  const all = [found('here', '/a subject'), found('gone', '/a reason'), found('open', '/a note')]
  const copies: Copies = { keep: () => 'kept', list: () => [], listOn: () => all, forget: () => {} }
  const here = { places: new Set(['/a subject']), open: new Set(['open']) }
  const { left, inHand } = listWithoutForm(copies, '/a', here)
  expect([left.map(({ id }) => id), inHand]).toEqual([['gone'], ['open']])
})

test('they are told by what their fields were called, and of an empty field nothing', () => {
  const reason = Object.assign(aTextarea({ name: 'reason', label: 'Waarom niet?' }), {
    value: 'Niet mijn stem.',
  })
  const form = aForm(
    reason,
    aSelect({ name: 'to', label: 'Aan' }, ['1', '2'], '2'),
    aTextarea({ name: 'note' }),
  )
  expect(wordsOf({ ...found('gone', '/a'), copy: takeCopy(form) })).toEqual([
    { label: 'Waarom niet?', text: 'Niet mijn stem.' },
    { label: 'Aan', text: 'De 2' },
  ])
})
