import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { typedWords } from './typed-words'

const sent = (...fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return typedWords(form)
}

test('what was typed is there in its order, and nothing that a page or a button put there', () => {
  const fields: [string, string][] = [
    ['$ACTION_REF_1', ''],
    ['whose', 'abc'],
    ['subject', 'Wachten'],
    ['body', 'Beste Ben,\n\nNee.'],
    ['note', '  '],
    ['writer:een@oud.example', 'c4b6'],
    ['act', 'send'],
  ]
  expect(sent(...fields)).toEqual(['Wachten', 'Beste Ben,\n\nNee.'])
})

test('a file is no words', () => {
  const form = new FormData()
  form.append('picture', new File(['x'], 'brug.png'))
  expect(typedWords(form)).toEqual([])
})

/** In one form hidden, in others typed: shown is better than lost. */
const TYPED_ELSEWHERE = ['name']
/** Of forms that ask for another page. */
const OF_A_PAGE = ['naar', 'zoek']

test('every hidden field of the desk is known as one that nobody typed', () => {
  const hidden = globSync('app/(desk)/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<\w+\s[^>]*type="hidden"[^>]*>/g)].flatMap(
      ([input]) => /name="([^"]+)"/.exec(input)?.[1] ?? [],
    ),
  )
  expect(hidden.length).toBeGreaterThan(30)
  const unknown = hidden.filter((name) => ![...TYPED_ELSEWHERE, ...OF_A_PAGE].includes(name))
  expect(unknown.filter((name) => sent([name, 'x']).length > 0)).toEqual([])
})
