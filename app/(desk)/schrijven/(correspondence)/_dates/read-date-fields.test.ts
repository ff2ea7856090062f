import { expect, test } from 'vitest'
import { readDateFields } from './read-date-fields'

const dateShown = '2014-03-01T17:00'
const moment = new Date('2014-03-01T16:00:00Z')

test.each([
  ['left as it was', { date: dateShown, dateShown }, undefined],
  ['said to be right', { date: dateShown, dateShown, isDateRight: 'yes' as const }, moment],
  ['another', { date: dateShown, dateShown: '2014-03-02T17:00' }, moment],
  ['not known any more', { date: '', dateShown }, null],
  ['never known', { date: '', dateShown: '' }, undefined],
  ['never known, and said to be right', { date: '', dateShown: '', isDateRight: 'yes' as const }, undefined],
  ['no moment', { date: 'gisteren', dateShown }, 'wrong'],
])('%s', (_what, sent, expected) => {
  expect(readDateFields(sent)).toEqual(expected)
})
