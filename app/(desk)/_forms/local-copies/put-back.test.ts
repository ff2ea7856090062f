import { expect, test } from 'vitest'
import { aButton, aForm, anInput, aSelect, aTextarea, standInForForms } from '../testing/stand-in-form'
import { baseOf, formDataOf } from './base-of'
import { differencesFrom } from './differences-from'
import type { LocalCopy } from './local-copy'
import { hasFields, placeOf } from './place-of'
import { PUT_BACK, putBack } from './put-back'
import { takeCopy } from './take-copy'

standInForForms()

const copyOf = (...fields: LocalCopy['fields']): LocalCopy => ({ at: 1, base: {}, fields, files: [] })

test('a copy has what somebody typed and chose, in order, and of a file only that there was one', () => {
  const form = aForm(
    anInput({ name: 'basedOn', type: 'hidden', defaultValue: '3' }),
    aTextarea({ name: 'body', defaultValue: 'a\nb' }),
    anInput({ name: 'topics', type: 'checkbox', defaultValue: 'reis', defaultChecked: true }),
    anInput({ name: 'topics', type: 'checkbox', defaultValue: 'werk' }),
    anInput({ name: 'picture', type: 'file', files: [new File(['x'], 'x.png')] }),
    anInput({ name: 'other', type: 'file' }),
  )
  expect(takeCopy(form)).toMatchObject({
    base: { basedOn: '3' },
    fields: [
      ['body', 'a\nb'],
      ['topics', 'reis'],
    ],
    files: ['picture'],
  })
})

test('every kind of control gets back what the copy has of it, and what it does not know stays', () => {
  const [first, second] = [anInput({ name: 'author' }), anInput({ name: 'author' })]
  const body = aTextarea({ name: 'body' })
  const unknown = [
    anInput({ name: 'slug', defaultValue: 'a' }),
    aTextarea({ name: 'lead', defaultValue: 'b' }),
  ]
  const ticked = anInput({ name: 'topics', type: 'checkbox', defaultValue: 'reis' })
  const unticked = anInput({ name: 'topics', type: 'checkbox', defaultValue: 'werk', defaultChecked: true })
  const list = aSelect({ name: 'language' }, ['nl', 'en'])
  const many = aSelect({ name: 'letters' }, ['een', 'twee'], ['een'])
  const untouched = aSelect({ name: 'pace' }, ['a', 'b'], 'b')
  const hidden = anInput({ name: 'draftId', type: 'hidden', defaultValue: '1' })
  const form = aForm(first, second, body, ...unknown, ticked, unticked, list, many, untouched, hidden)
  putBack(
    form,
    copyOf(
      ['author', 'Ada'],
      ['author', 'Ben'],
      ['body', 'Een begin.'],
      ['topics', 'reis'],
      ['language', 'en'],
      ['letters', 'twee'],
      ['draftId', '2'],
    ),
  )
  expect([first.value, second.value, body.value]).toEqual(['Ada', 'Ben', 'Een begin.'])
  expect(unknown.map(({ value }) => value)).toEqual(['a', 'b'])
  expect([ticked.checked, unticked.checked]).toEqual([true, false])
  expect([list.value, untouched.value, hidden.value]).toEqual(['en', 'b', '1'])
  expect([...many.options].map(({ selected }) => selected)).toEqual([false, true])
  expect(form.heard).toEqual([PUT_BACK, 'input'])
})

test('a choice that is there no more leaves the list as it is', () => {
  const list = aSelect({ name: 'language' }, ['nl', 'en'], 'en')
  putBack(aForm(list), copyOf(['language', 'fr']))
  expect(list.value).toBe('en')
})

test('what was typed for a day and is none stands there as text', () => {
  const [none, day] = [anInput({ name: 'date', type: 'date' }), anInput({ name: 'date', type: 'date' })]
  putBack(aForm(none, day), copyOf(['date', '31-2-2012'], ['date', '2012-10-31']))
  expect([none.type, none.value, day.type, day.value]).toEqual(['text', '31-2-2012', 'date', '2012-10-31'])
})

test('what is put back says on what it was based, until the form hears of another revision', () => {
  const basedOn = anInput({ name: 'basedOn', type: 'hidden', defaultValue: '4' })
  const form = aForm(basedOn, anInput({ name: 'title', defaultValue: 'Over wachten' }))
  const back = { page: { basedOn: '4' }, copy: { basedOn: '2' } }
  expect(baseOf(form, null)).toEqual({ basedOn: '4' })
  expect(formDataOf(form, back).get('basedOn')).toBe('2')
  expect(formDataOf(form, back).get('title')).toBe('Over wachten')
  basedOn.value = '5'
  expect(baseOf(form, back)).toEqual({ basedOn: '5' })
})

test('what a copy has otherwise is said by labels, and a choice by what it is called', () => {
  const form = aForm(
    anInput({ name: 'title', defaultValue: 'Nu', label: 'Titel' }),
    anInput({ name: 'lead', defaultValue: 'Gelijk', label: 'Inleiding' }),
    aSelect({ name: 'language', label: 'Taal' }, ['nl', 'en']),
    anInput({ name: 'topics', type: 'checkbox', defaultValue: 'id', label: 'Reis', legend: 'Rubrieken' }),
    aButton('save'),
  )
  const copy = copyOf(
    ['title', 'Toen'],
    ['lead', 'Gelijk'],
    ['language', 'en'],
    ['topics', 'id'],
    ['oud', 'x'],
  )
  expect(differencesFrom(form, copy)).toEqual([
    { label: 'Titel', text: 'Toen' },
    { label: 'Taal', text: 'De en' },
    { label: 'Rubrieken', text: 'Reis' },
    { label: 'oud', text: 'x' },
  ])
  expect(differencesFrom(form, takeCopy(form))).toEqual([])
})

test('a form is told by its address and what it is about, or by its fields', () => {
  const hidden = anInput({ name: 'draftId', type: 'hidden' })
  const form = aForm(hidden, anInput({ name: 'title' }), anInput({ name: 'title' }), aButton('save'))
  expect([placeOf(form), hasFields(form)]).toEqual(['/schrijven/nieuw title', true])
  form.dataset.about = 'brief 1'
  expect(placeOf(form)).toBe('/schrijven/nieuw brief 1')
  expect(hasFields(aForm(hidden, aButton('save')))).toBe(false)
})
