import { expect, test } from 'vitest'
import { comeAgainAfter } from './come-again-after'

const answered = (status: number, after?: string) =>
  comeAgainAfter(new Response(null, { status, headers: after ? { 'retry-after': after } : {} }))

test('only a server without room that says when is asked again, within a second and a minute', () => {
  expect([answered(503, '3'), answered(503, '0'), answered(503, '900')]).toEqual([3_000, 1_000, 60_000])
  expect([answered(503), answered(503, 'straks'), answered(429, '3')]).toEqual([null, null, null])
})
