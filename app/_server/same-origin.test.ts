import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

const asked = (given: Record<string, string>) => isSameOrigin(new Headers(given))

test('the site itself may ask', () => {
  expect(asked({ origin: 'http://localhost:3000', host: 'anders' })).toBe(true)
  expect(asked({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(true)
})

test.each([
  {},
  { host: 'localhost:3000' },
  { origin: 'null', host: 'localhost:3000' },
  { origin: 'http://elders.example', host: 'localhost:3000' },
  { origin: 'http://localhost:3001', host: 'localhost:3000' },
  { origin: 'http://localhost:3000.elders.example', host: 'localhost:3000' },
])('%j may not', (given) => {
  expect(asked(given as Record<string, string>)).toBe(false)
})
