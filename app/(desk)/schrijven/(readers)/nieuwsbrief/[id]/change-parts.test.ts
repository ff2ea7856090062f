import { expect, test } from 'vitest'
import { changeParts } from './change-parts'
import { type KeyedPart, readIssueForm, sentAs } from './read-issue-form'

const ID = '8f3f8c1e-7c1b-4a6e-9a3e-0d6f0c7f1a11'
const words = (key: string): KeyedPart => ({ kind: 'words', key, text: key })
const piece: KeyedPart = { kind: 'piece', key: 'p', pieceId: ID, shows: 'lead' }
const keys = (parts: KeyedPart[]) => parts.map(({ key }) => key).join('')

test.each([
  ['up-1', 'bac'],
  ['up-0', 'abc'],
  ['down-1', 'acb'],
  ['down-2', 'abc'],
  ['remove-1', 'ac'],
  ['remove-9', 'abc'],
  ['whole-0', 'abc'],
  ['save', 'abc'],
])('%s of three parts leaves %s', (act, left) => {
  expect(keys(changeParts([words('a'), words('b'), words('c')], act))).toBe(left)
})

test('a piece is shown whole, and as its lead again', () => {
  const [whole] = changeParts([piece], 'whole-0')
  expect(whole).toMatchObject({ shows: 'whole' })
  expect(changeParts(whole ? [whole] : [], 'lead-0')).toEqual([piece])
})

test('what is added comes last', () => {
  expect(changeParts([piece], 'add-words').at(-1)).toMatchObject({ kind: 'words', text: '' })
  expect(changeParts([], `add-piece-${ID}`)).toMatchObject([{ kind: 'piece', pieceId: ID, shows: 'lead' }])
  expect(changeParts([], `add-letter-${ID}-7`)).toMatchObject([{ kind: 'letter', pieceId: ID, number: 7 }])
})

const sent = (...fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of [['issueDraftId', ID], ['basedOn', '3'], ...fields] as const)
    form.append(name, value)
  return readIssueForm(form)
}

test('a form says its parts as they were shown, and reads them back', () => {
  const parts: KeyedPart[] = [
    words('w0'),
    piece,
    { kind: 'letter', key: 'l', pieceId: ID, number: 7, shows: 'whole' },
  ]
  const read = sent(...parts.map((part): [string, string] => ['parts', sentAs(part)]), [
    'words-w0',
    'w0\r\nregel',
  ])
  expect(read?.parts.map(sentAs)).toEqual(parts.map(sentAs))
  expect(read?.parts[0]).toMatchObject({ text: 'w0\nregel' })
})

test.each([
  'words ../x',
  'piece nee lead',
  `piece ${ID} half`,
  `letter ${ID} x lead`,
  `letter ${ID} 1e9 lead`,
  '',
])('%s is no part', (part) => expect(sent(['parts', part])?.parts).toEqual([]))

test('what is no form of ours is none', () => {
  const form = new FormData()
  form.append('issueDraftId', 'nee')
  expect(readIssueForm(form)).toBe(null)
})

test('only who chose so saves over a newer one', () => {
  expect(sent(['newest', '9'], ['act', 'save'])).toMatchObject({ act: 'save', basedOn: 3 })
  expect(sent(['newest', '9'], ['act', 'save-over'])).toMatchObject({ act: 'save', basedOn: 9 })
})
