import { expect, test } from 'vitest'
import { mergeFields } from './merge-fields'

type Fields = [string, string][]
const BASE: Fields = [
  ['title', 'Een titel'],
  ['lead', ''],
  ['body', 'Een.\n\nTwee.'],
  ['topicIds', 'a'],
]
const withField = (name: string, ...values: string[]): Fields => [
  ...BASE.filter(([of]) => of !== name),
  ...values.map((value): Fields[number] => [name, value]),
]

test('each changed another field, or another paragraph', () => {
  const merged = mergeFields(BASE, withField('title', 'Mijn titel'), withField('lead', 'Een inleiding'))
  expect(Object.fromEntries(merged?.fields ?? [])).toMatchObject({
    title: 'Mijn titel',
    lead: 'Een inleiding',
    body: 'Een.\n\nTwee.',
  })
  expect(merged?.changes).toEqual([{ name: 'lead', goes: '', comes: 'Een inleiding' }])
  const texts = mergeFields(BASE, withField('body', 'Eén.\n\nTwee.'), withField('body', 'Een.\n\n2.'))
  expect(texts?.fields).toContainEqual(['body', 'Eén.\n\n2.'])
  expect(texts?.changes).toEqual([{ name: 'body', goes: 'Twee.', comes: '2.' }])
})

test('the same field changed by both is for them to decide, unless it became the same', () => {
  expect(mergeFields(BASE, withField('title', 'A'), withField('title', 'B'))).toBeNull()
  expect(mergeFields(BASE, withField('body', 'A.\n\nTwee.'), withField('body', 'B.\n\nTwee.'))).toBeNull()
  expect(mergeFields(BASE, withField('topicIds', 'a', 'b'), withField('topicIds', 'a', 'c'))).toBeNull()
  const same = mergeFields(BASE, withField('title', 'A '), withField('title', 'A'))
  expect([same?.changes, same?.fields.find(([name]) => name === 'title')]).toEqual([[], ['title', 'A ']])
})

test('choices of several are taken over whole, also when nothing is chosen any more', () => {
  const merged = mergeFields(BASE, BASE, withField('topicIds'))
  expect(merged?.fields.some(([name]) => name === 'topicIds')).toBe(false)
  expect(
    mergeFields(BASE, withField('topicIds', 'b', 'c'), BASE)?.fields.filter(([name]) => name === 'topicIds'),
  ).toEqual([
    ['topicIds', 'b'],
    ['topicIds', 'c'],
  ])
})

test('what only the form has stays as it was typed', () => {
  const merged = mergeFields(BASE, [...BASE, ['newTopic', 'Stilte']], withField('title', 'B'))
  expect(merged?.fields).toContainEqual(['newTopic', 'Stilte'])
})
