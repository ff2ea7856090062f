import { expect, test } from 'vitest'
import { daysToPauseUntil, type Pause, pauseUntil } from './pause-until'

const day = (iso: string) => new Date(iso)

test.each<[Pause, string, string, string | null]>([
  ['week', '', '2026-03-02T12:00:00Z', '2026-03-08T23:00:00.000Z'],
  // Over the night on which the clocks go forward, and in the last hour of a day in Amsterdam.
  ['week', '', '2026-03-27T12:00:00Z', '2026-04-02T22:00:00.000Z'],
  ['week', '', '2026-03-02T23:30:00Z', '2026-03-09T23:00:00.000Z'],
  ['month', '', '2026-01-31T12:00:00Z', '2026-02-27T23:00:00.000Z'],
  ['month', '', '2026-12-31T12:00:00Z', '2027-01-30T23:00:00.000Z'],
  ['day', '2026-07-01', '2026-03-02T12:00:00Z', '2026-06-30T22:00:00.000Z'],
  ['day', '2026-03-03', '2026-03-02T12:00:00Z', '2026-03-02T23:00:00.000Z'],
  ['day', '2026-03-02', '2026-03-02T12:00:00Z', null],
  ['day', '2025-03-02', '2026-03-02T12:00:00Z', null],
  ['day', '2027-03-03', '2026-03-02T12:00:00Z', '2027-03-02T23:00:00.000Z'],
  ['day', '2027-03-04', '2026-03-02T12:00:00Z', null],
  ['day', '2026-02-30', '2026-01-02T12:00:00Z', null],
  ['day', '', '2026-03-02T12:00:00Z', null],
  ['day', '9999999-01-01', '2026-03-02T12:00:00Z', null],
])('%s %s, asked at %s, ends at %s', (pause, chosen, now, until) => {
  expect(pauseUntil(pause, chosen, day(now))?.toISOString() ?? null).toBe(until)
})

test('asked twice on one day it ends on the same', () => {
  const at = (hour: string) => pauseUntil('week', '', day(`2026-03-02T${hour}:00:00Z`))
  expect(at('09')).toEqual(at('21'))
})

test('the days that can be chosen are tomorrow and what comes after it, for a year', () => {
  expect(daysToPauseUntil(day('2026-03-02T23:30:00Z'))).toEqual({ first: '2026-03-04', last: '2027-03-04' })
})
