import { expect, test } from 'vitest'
import { nextMoment } from './next-moment'

test.each([
  // Summer time begins on 29 March 2026 and ends on 25 October.
  ['weekly', '2026-03-26T12:00:00Z', '2026-03-28T08:00:00.000Z'],
  ['weekly', '2026-03-28T08:00:00Z', '2026-04-04T07:00:00.000Z'],
  ['weekly', '2026-10-24T06:59:59Z', '2026-10-24T07:00:00.000Z'],
  ['weekly', '2026-10-24T07:00:00Z', '2026-10-31T08:00:00.000Z'],
  ['weekly', '2026-12-31T23:30:00Z', '2027-01-02T08:00:00.000Z'],
  ['monthly', '2026-01-31T12:00:00Z', '2026-02-01T08:00:00.000Z'],
  ['monthly', '2028-02-29T23:30:00Z', '2028-03-01T08:00:00.000Z'],
  ['monthly', '2026-02-28T23:30:00Z', '2026-03-01T08:00:00.000Z'],
  ['monthly', '2026-03-01T08:00:00Z', '2026-04-01T07:00:00.000Z'],
  ['monthly', '2026-10-01T07:00:00Z', '2026-11-01T08:00:00.000Z'],
  ['monthly', '2026-12-01T08:00:00Z', '2027-01-01T08:00:00.000Z'],
])('%s after %s is %s', (pace, after, moment) =>
  expect(nextMoment(pace, new Date(after))?.toISOString()).toBe(moment),
)

test('each piece as it appears has no moment', () =>
  expect(nextMoment('as-it-appears', new Date())).toBeNull())

test('of every moment of three years the next is to come, within its week or month, at nine by the clocks of Amsterdam', () => {
  const clock = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  })
  for (
    let at = Date.parse('2026-01-01T00:07:00Z');
    at < Date.parse('2029-01-01T00:00:00Z');
    at += 5 * 3_600_000
  ) {
    for (const [pace, days] of [
      ['weekly', 7],
      ['monthly', 31],
    ] as const) {
      const next = nextMoment(pace, new Date(at))?.getTime() ?? 0
      expect(next - at).toBeGreaterThan(0)
      expect(next - at).toBeLessThanOrEqual(days * 86_400_000 + 3_600_000)
      expect(clock.format(next)).toBe('09:00')
    }
  }
})
