import { expect, test } from 'vitest'
import { recentDay, weekdayAndDate } from './recent-day'

const now = new Date('2026-11-29T22:30:00Z')

test.each([
  ['2026-11-29T00:05:00Z', 'vandaag'],
  // Half past eleven at night in Greenwich is the next day in Amsterdam.
  ['2026-11-28T23:30:00Z', 'vandaag'],
  ['2026-11-28T12:00:00Z', 'gisteren'],
  ['2026-11-24T12:00:00Z', 'dinsdag'],
  ['2026-11-23T12:00:00Z', 'maandag'],
  ['2026-11-22T12:00:00Z', '22 november 2026'],
  ['2025-11-24T12:00:00Z', '24 november 2025'],
  // Of what is still to come, as clocks differ.
  ['2026-12-03T12:00:00Z', '3 december 2026'],
])('%s is %s', (date, said) => {
  expect(recentDay(new Date(date), now, 'nl')).toBe(said)
})

test('over the night in which the clock goes back a day is a day', () => {
  const monday = new Date('2026-10-26T11:00:00Z')
  expect(recentDay(new Date('2026-10-25T11:00:00Z'), monday, 'nl')).toBe('gisteren')
})

test('a day at the head of a page', () => {
  expect(weekdayAndDate(now, 'nl')).toBe('zondag 29 november')
  expect(weekdayAndDate(now, 'en')).toBe('Sunday 29 November')
})
