import { expect, test } from 'vitest'
import { announceEdition, onEdition } from './announce-edition'

test('whoever listens hears every announcement until they stop', () => {
  let heard = 0
  const stop = onEdition(() => {
    heard += 1
  })
  announceEdition()
  announceEdition()
  stop()
  announceEdition()
  expect(heard).toBe(2)
})
