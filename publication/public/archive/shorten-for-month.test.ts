import { expect, test } from 'vitest'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { contentsOf, MOST_LISTED } from './read-month'
import { MOST_WORDS_IN_MONTH, shortenForMonth } from './shorten-for-month'

const piece = (letters: number, wordCount: number) =>
  ({
    wordCount,
    body: 'Slot.',
    letters: Array.from({ length: letters }, (_, index) => ({ number: index + 1 })),
  }) as PieceView

const numbersOf = ({ letters }: PieceView) => letters.map(({ number }) => number)

test('a long dialogue begins in its month, and goes on where it stands', () => {
  const { piece: shown, elsewhere } = shortenForMonth(piece(3, MOST_WORDS_IN_MONTH + 1))
  expect([numbersOf(shown), shown.body, elsewhere.map(({ number }) => number)]).toEqual([[1], '', [2, 3]])
})

test('a short one, one of a single letter and an essay are whole', () => {
  for (const whole of [
    piece(3, MOST_WORDS_IN_MONTH),
    piece(1, MOST_WORDS_IN_MONTH * 2),
    piece(0, MOST_WORDS_IN_MONTH * 2),
  ])
    expect(shortenForMonth(whole)).toEqual({ piece: whole, elsewhere: [] })
})

test('a month with very many pieces lists those of its page', () => {
  const titles = Array.from({ length: MOST_LISTED + 1 }, (_, at) => ({
    path: `/2016/05/${at}`,
    title: `${at}`,
    language: null,
  }))
  expect(contentsOf(titles, titles.slice(10, 12), 2).map(({ path, page }) => [path, page])).toEqual([
    ['/2016/05/10', 2],
    ['/2016/05/11', 2],
  ])
  expect(contentsOf(titles.slice(1), [], 2).at(-1)).toMatchObject({
    path: `/2016/05/${MOST_LISTED}`,
    page: 10,
  })
})
