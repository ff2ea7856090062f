import { expect, test } from 'vitest'
import { lastNumber } from './last-number'

test('letters count up to the highest number, wherever it stands and whatever is missing', () => {
  expect(lastNumber([{ number: 1 }, { number: 4 }, { number: 3 }])).toBe(4)
  expect(lastNumber([])).toBe(0)
})
