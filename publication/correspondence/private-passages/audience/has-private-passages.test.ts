import { expect, test } from 'vitest'
import { hasPrivatePassages } from './has-private-passages'

test.each([
  ['Dag.', false],
  ['Dag.\n\n:::onder-ons\nStil.\n:::', true],
  [':::onder-ons\nNooit gesloten.', true],
])('%j: %s', (body, isPrivate) => {
  expect(hasPrivatePassages(body)).toBe(isPrivate)
})
