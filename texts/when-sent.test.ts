import { expect, test } from 'vitest'
import { daySent, isoSent, momentSent } from './when-sent'

const sentAt = new Date('2014-03-01T23:30:00Z')

test('of an estimated date the day is said, and that it is about then', () => {
  const about = { sentAt, isDateEstimated: true }
  expect(momentSent(about, 'nl')).toBe('omstreeks 2 maart 2014')
  expect(momentSent(about, 'en')).toBe('about 2 March 2014')
  expect(daySent(about, 'nl')).toBe('omstreeks 2 maart 2014')
  expect(isoSent(about)).toBe('2014-03-02')
})

test('of a certain one the hour too', () => {
  const sent = { sentAt, isDateEstimated: false }
  expect(momentSent(sent, 'nl')).toBe('zondag 2 maart 2014, 00.30 uur')
  expect(daySent(sent, 'nl')).toBe('2 maart 2014')
  expect(isoSent(sent)).toBe('2014-03-02T00:30:00+01:00')
})
