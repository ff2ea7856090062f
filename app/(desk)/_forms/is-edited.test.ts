import { expect, test } from 'vitest'
import { isEdited } from './is-edited'
import { aButton, anInput, aSelect, aTextarea, standInForForms } from './testing/stand-in-form'

standInForForms()

const typed = <Field extends Element>(field: Field, change: object) => Object.assign(field, change)

test.each([
  ['a text', () => anInput({ defaultValue: 'a' }), { value: 'b' }],
  ['a text of more lines', () => aTextarea({ defaultValue: 'a' }), { value: 'b' }],
  ['a box', () => anInput({ type: 'checkbox', defaultValue: 'on' }), { checked: true }],
  ['a choice', () => anInput({ type: 'radio', defaultChecked: true }), { checked: false }],
  ['a file', () => anInput({ type: 'file' }), { files: [new File(['x'], 'x.png')] }],
  ['a day', () => anInput({ type: 'date', defaultValue: '2012-10-31' }), { value: '2012-11-01' }],
  ['half a day', () => anInput({ type: 'date' }), { validity: { badInput: true } }],
  ['a list', () => aSelect({}, ['een', 'twee']), { value: 'twee' }],
  ['a list with a choice of its own', () => aSelect({}, ['een', 'twee'], 'twee'), { value: 'een' }],
])('%s is edited when it holds something else than the page came with', (_, make, change) => {
  expect(isEdited(make())).toBe(false)
  expect(isEdited(typed(make(), change))).toBe(true)
})

test('of a list in which more can be chosen each choice counts', () => {
  const list = aSelect({}, ['een', 'twee'], ['een'])
  expect(isEdited(list)).toBe(false)
  for (const option of list.options) option.selected = true
  expect(isEdited(list)).toBe(true)
})

test('what a browser makes of a value, what is ours and a button are nobody’s edit', () => {
  expect(isEdited(typed(aTextarea({ defaultValue: 'a\r\nb' }), { value: 'a\nb' }))).toBe(false)
  expect(isEdited(anInput({ type: 'date', defaultValue: '31-2-2012' }))).toBe(false)
  expect(isEdited(typed(anInput({ type: 'hidden' }), { value: '2' }))).toBe(false)
  expect(isEdited(aButton('save'))).toBe(false)
})
