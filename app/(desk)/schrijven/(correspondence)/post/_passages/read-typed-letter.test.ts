import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { readTypedLetter } from './read-typed-letter'

const words = textsIn('nl').arrivals

function formOf(fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const stretches = (...all: [text: string, readBy: string][]): [string, string][] =>
  all.flatMap(([text, readBy]): [string, string][] => [
    ['passage', text],
    ['readBy', readBy],
  ])

function bodyOf(fields: [string, string][]): unknown {
  const read = readTypedLetter(formOf(fields), words)
  return 'sent' in read ? Object.fromEntries(read.sent).body : read
}

test('a letter that is typed in stretches is one text, to the letter what it was taken apart from', () => {
  expect(bodyOf(stretches(['Voor allen.\r\n', 'all'], ['Voor ons.', 'private'], ['\r\nGroet', 'all']))).toBe(
    'Voor allen.\n\n:::onder-ons\nVoor ons.\n:::\n\nGroet',
  )
})

test('one that comes as a text is left as it came', () => {
  expect(bodyOf([['body', 'Voor allen.\n\n:::onder-ons\nVoor ons.\n:::\n']])).toBe(
    'Voor allen.\n\n:::onder-ons\nVoor ons.\n:::\n',
  )
})

test('of a stretch that would end within nothing is confirmed, and that is said', () => {
  expect(readTypedLetter(formOf(stretches(['Voor ons.\n:::\nEn dit?', 'private'])), words)).toMatchObject({
    answer: { answer: { tone: 'bad', text: words.passages.endsWithin } },
  })
})

test('without script there is room below a stretch for others than read it, and nothing is confirmed', () => {
  const typed = stretches(['Een.', 'all'], ['Twee.', 'private'])
  for (const [act, readBy] of [
    ['below 1', ['all', 'private', 'private']],
    ['below 2', ['all', 'private', 'all']],
  ] as const)
    expect(readTypedLetter(formOf([...typed, ['act', act]]), words)).toMatchObject({
      answer: { isKept: false, answer: { tone: 'good', text: words.passages.added }, typed: { readBy } },
    })
})
