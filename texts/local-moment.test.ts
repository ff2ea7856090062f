import { expect, test } from 'vitest'
import { localMoment, readLocalMoment } from './local-moment'

test.each([
  ['2012-10-31T22:05', '2012-10-31T21:05:00.000Z'],
  ['2012-07-01T00:30', '2012-06-30T22:30:00.000Z'],
  ['2012-07-01T00:30:15', '2012-06-30T22:30:15.000Z'],
  // twice, and never
  ['2012-10-28T02:30', '2012-10-28T00:30:00.000Z'],
  ['2012-03-25T02:30', '2012-03-25T01:30:00.000Z'],
  ['2012-02-30T12:00', null],
  ['2012-10-31', null],
  ['31-10-2012 22:05', null],
  ['2012-10-31T24:00', null],
  ['', null],
])('%s', (text, iso) => {
  expect(readLocalMoment(text)?.toISOString() ?? null).toBe(iso)
})

test('what is written is read again', () => {
  for (const at of [Date.UTC(1983, 0, 1), Date.UTC(2016, 1, 29, 23, 59), Date.UTC(2026, 9, 25, 0, 30)])
    expect(readLocalMoment(localMoment(new Date(at)))).toEqual(new Date(at))
})
