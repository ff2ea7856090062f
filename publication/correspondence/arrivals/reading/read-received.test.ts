import { expect, test } from 'vitest'
import { readReceived } from './read-received'

const OWN = 'from mx.een.test by in.twee.test with ESMTP id 1; Sat, 01 Mar 2014 09:00:05 +0000'
const FIRST = 'from laptop (unknown [192.0.2.1]) by mx.een.test; Sat, 01 Mar 2014 10:00:00 +0100 (CET)'

test.each([
  ['the first host of several', [OWN, FIRST], null, '2014-03-01T09:00:00.000Z'],
  ['qmail', ['(qmail 12 invoked by uid 0); 1 Mar 2014 09:00:00 -0000'], null, '2014-03-01T09:00:00.000Z'],
  ['no semicolon', ['from x by y; id z\n on Sat, 1 Mar 2014 09:00:00 GMT'], null, '2014-03-01T09:00:00.000Z'],
  [
    'the date of a program',
    ['by 10.0.0.1 with HTTP; Sat Mar  1 09:00:00 2014'],
    null,
    '2014-03-01T09:00:00.000Z',
  ],
  ['nothing at all', [], null, null],
  ['nothing that is a moment', ['from x by y', '; gisteren', ';', ''], null, null],
  [
    'one of 1970, and one that is none',
    ['by x; Thu, 1 Jan 1970 00:00:00 +0000', OWN],
    null,
    '2014-03-01T09:00:05.000Z',
  ],
  // moved to another mailbox later, and a forged one below it
  [
    'the one its Date agrees with',
    ['by y; Wed, 1 Jan 2020 09:00:00 +0000', FIRST, 'by z; Mon, 1 Jan 1990 09:00:00 +0000'],
    '2014-03-01T08:59:00Z',
    '2014-03-01T09:00:00.000Z',
  ],
])('%s', (_what, lines, date, iso) => {
  expect(readReceived(lines, date ? new Date(date) : null)?.toISOString() ?? null).toBe(iso)
})

test('a line without end is read in no time', () => {
  const begun = performance.now()
  readReceived(
    Array.from({ length: 5_000 }, () => `${'1 Mar 2014 09:0'.repeat(10_000)};`),
    null,
  )
  expect(performance.now() - begun).toBeLessThan(1_000)
})
