import { expect, test } from 'vitest'
import { dateArrival } from './date-arrival'

const ARRIVED = '2026-11-29T12:00:00.000Z'

test.each([
  ['its own', '2026-11-29T11:58:00Z', null, null, '2026-11-29T11:58:00.000Z itself'],
  [
    'its own, of a day before',
    '2026-11-20T08:00:00Z',
    '2026-11-29T11:00:00Z',
    null,
    '2026-11-20T08:00:00.000Z itself',
  ],
  ['its own, by a clock that is a little fast', '2026-11-29T14:00:00Z', null, null, `${ARRIVED} itself`],
  [
    'its own, of an old mail that was passed on again',
    '2012-10-31T21:00:00Z',
    '2012-10-31T21:01:00Z',
    null,
    '2012-10-31T21:00:00.000Z itself',
  ],
  ['none: a host', null, '2026-11-29T11:00:00Z', null, '2026-11-29T11:00:00.000Z hosts'],
  ['none: it came in', null, null, null, `${ARRIVED} arrival`],
  ['none, and a host that says 1990', null, '1990-01-01T00:00:00Z', null, `${ARRIVED} arrival`],
  ['of 2099', '2099-01-01T12:00:00Z', '2026-11-29T11:00:00Z', null, '2026-11-29T11:00:00.000Z hosts'],
  ['of 2099, and a host too', '2099-01-01T12:00:00Z', '2099-01-01T12:00:00Z', null, `${ARRIVED} arrival`],
  ['of a clock that was never set', '2000-01-01T00:03:00Z', null, null, `${ARRIVED} arrival`],
  [
    'two days after it was passed on',
    '2026-11-29T11:00:00Z',
    '2026-11-27T11:00:00Z',
    null,
    '2026-11-27T11:00:00.000Z hosts',
  ],
  [
    'of a month before what it answers',
    '2026-10-20T11:00:00Z',
    null,
    '2026-11-28T11:00:00Z',
    `${ARRIVED} arrival`,
  ],
])('%s', (_what, said, received, answered, expected) => {
  const date = (text: string | null) => (text === null ? null : new Date(text))
  const dated = dateArrival(
    { said: date(said), received: date(received), answered: date(answered) },
    new Date(ARRIVED),
  )
  expect(`${dated.sentAt.toISOString()} ${dated.datedBy}`).toBe(expected)
})
