import { expect, test } from 'vitest'
import { isoInAmsterdam, longDate, longMoment, monthAndYear, shortMoment } from './dates'

const lateInOctober = new Date('2012-10-31T21:05:00Z')

test('a letter says day and time the Dutch way', () => {
  expect(longMoment(lateInOctober, 'nl')).toBe('woensdag 31 oktober 2012, 22.05 uur')
  expect(longMoment(lateInOctober, 'en')).toMatch(/^Wednesday,? 31 October 2012, 22:05$/)
})

test('of today the time is enough, of this year the day with it', () => {
  const on = (now: string) => shortMoment(lateInOctober, 'nl', new Date(now))
  expect(on('2012-10-31T22:59:00Z')).toBe('22.05')
  expect(on('2012-10-31T23:01:00Z')).toBe('31 okt 22.05')
  expect(on('2013-01-01T00:00:00Z')).toBe('31 okt 2012 22.05')
  expect(shortMoment(lateInOctober, 'en', lateInOctober)).toBe('22:05')
})

test('a day is the day in Amsterdam', () => {
  expect(longDate(new Date('2011-12-31T23:30:00Z'), 'nl')).toBe('1 januari 2012')
  expect(monthAndYear(2012, 1, 'nl')).toBe('januari 2012')
})

test('machines get the offset of that day', () => {
  expect(isoInAmsterdam(lateInOctober)).toBe('2012-10-31T22:05:00+01:00')
  expect(isoInAmsterdam(new Date('2016-05-12T07:30:00Z'))).toBe('2016-05-12T09:30:00+02:00')
})

test('midnight is 00, not 24', () => {
  expect(longMoment(new Date('2012-10-31T23:05:00Z'), 'nl')).toContain('00.05 uur')
  expect(isoInAmsterdam(new Date('2012-10-31T23:00:00Z'))).toBe('2012-11-01T00:00:00+01:00')
})
