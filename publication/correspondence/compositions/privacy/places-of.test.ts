import { expect, test } from 'vitest'
import { placesOf } from './places-of'

/** Each word in each place, looked for one by one. */
const oneByOne = (words: readonly string[], text: string) =>
  words.flatMap((word) =>
    Array.from(text, (_, from) => from)
      .filter((from) => word !== '' && text.startsWith(word, from))
      .map((from) => ({ word, from, to: from + word.length })),
  )
const inOrder = (places: ReturnType<typeof placesOf>) =>
  places.toSorted((one, other) => one.from - other.from || one.to - other.to)

test.each([
  [['06', '06-12', '06-12345678', '12345678'], 'Bel 06-12345678 of 06-12.'],
  [['aa', 'aaa', 'a'], 'aaaa ba aab'],
  [['Jan', 'Jan de Vries', 'Vries'], 'Jan de Vries, Jan en Vries'],
  [['', 'x'], 'axbx'],
  [['é', 'ê', 'e'], 'eéê'],
  [['b', 'bc', 'bd', 'bcd'], 'abcde bd b'],
  [[], 'niets'],
])('%j stand in %j where they do, also within each other', (words, text) => {
  expect(inOrder(placesOf(words, text))).toEqual(inOrder(oneByOne(words, text)))
})

test('any three words of two signs, wherever they stand', () => {
  const upToTwo = ['a', 'b'].flatMap((one) => [one, `${one}a`, `${one}b`])
  const all = [...upToTwo, ...upToTwo.filter((it) => it.length > 1).flatMap((it) => [`${it}a`, `${it}b`])]
  const text = 'abbabaaabbbaabab'
  for (const one of all)
    for (const other of all)
      for (const third of all) {
        const words = [...new Set([one, other, third])]
        expect(inOrder(placesOf(words, text))).toEqual(inOrder(oneByOne(words, text)))
      }
})
