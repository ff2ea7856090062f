import { expect, test } from 'vitest'
import { cameFromOurPage } from './came-from-our-page'

test.each([
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }, false],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://localhost:3000' }, false],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://elders.example' }, false],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'http://localhost:3000' }, true],
  [{ origin: 'https://elders.example' }, false],
  [{ origin: 'null' }, false],
  [{}, true],
])('%o: %s', (headers, expected) => {
  expect(cameFromOurPage(new Headers(headers))).toBe(expected)
})
