import { expect, test } from 'vitest'
import { dayInAmsterdam, momentOn, yearAndMonth } from './year-and-month'

test('a moment just after midnight in Amsterdam is in the new year there', () => {
  expect(yearAndMonth(new Date('2012-12-31T23:30:00Z'))).toEqual({ year: 2013, month: 1 })
  expect(dayInAmsterdam(new Date('2012-06-30T22:30:00Z'))).toBe('2012-07-01')
})

test('a day that did not change keeps its moment', () => {
  const before = new Date('2012-03-14T08:00:00Z')
  expect(momentOn('2012-03-14', before, new Date())).toBe(before)
})

test('today is this hour, so never in the future; another day is noon', () => {
  const now = new Date('2026-05-01T09:41:07Z')
  expect(momentOn('2026-05-01', null, now)).toEqual(new Date('2026-05-01T09:00:00Z'))
  expect(momentOn('2012-10-31', null, now)).toEqual(new Date('2012-10-31T12:00:00Z'))
  expect(dayInAmsterdam(new Date('2012-10-31T12:00:00Z'))).toBe('2012-10-31')
})
