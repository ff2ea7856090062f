import { expect, test } from 'vitest'
import type { PieceView } from '@/publication/public/pieces/select-views'
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
