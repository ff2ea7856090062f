import { expect, test } from 'vitest'
import { joinPreviews } from './preview-line'

const leave = (turn: ReturnType<typeof joinPreviews>) => turn.status === 'in' && turn.leave()
const isGone = (turn: ReturnType<typeof joinPreviews>) => turn.status === 'in' && turn.gone.aborted

test('a newer preview of the same form takes the place of the older one, of the same member only', () => {
  const older = joinPreviews('denise', 'a letter')
  const hers = joinPreviews('carola', 'a letter')
  const other = joinPreviews('denise', 'another letter')
  const newer = joinPreviews('denise', 'a letter')
  expect([older, hers, other, newer].map(isGone)).toEqual([true, false, false, false])
  // The older one ends after the newer began, and takes nothing of it along.
  leave(older)
  joinPreviews('denise', 'a letter')
  expect(isGone(newer)).toBe(true)
})

test('of many forms at once only a few are in line, and another member is not kept out by them', () => {
  const turns = Array.from({ length: 40 }, (_, number) => joinPreviews('mallory', `form ${number}`))
  expect(turns.filter(({ status }) => status === 'in')).toHaveLength(3)
  expect(turns[3]).toEqual({ status: 'full', retryAfterSeconds: 3 })
  expect(joinPreviews('joris', 'form 1').status).toBe('in')
  for (const turn of turns) leave(turn)
  expect(joinPreviews('mallory', 'one more').status).toBe('in')
})

test('who leaves waits for it no more', () => {
  const leaving = new AbortController()
  const turn = joinPreviews('ada', 'a letter', leaving.signal)
  leaving.abort()
  expect(isGone(turn)).toBe(true)
})
