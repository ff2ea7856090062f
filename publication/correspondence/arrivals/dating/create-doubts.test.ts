import { expect, test } from 'vitest'
import { createDoubts } from './create-doubts'
import { DAY, type MailToDate } from './mail-to-date'

const mail = (id: string) =>
  ({ id, messageId: id, answers: [], said: null, received: null, known: null, place: null }) as MailToDate

/** The mail that is contradicted most, of mails with these moments in days, of which some answer others. */
function worstOf(moments: Record<string, number>, answered: [string, string][], ids: string[]) {
  const atOf = (id: string) => (moments[id] === undefined ? undefined : moments[id] * DAY)
  return createDoubts(ids.map(mail), new Map(answered), { atOf, farFrom: () => 0 }).takeWorst()
}

test('an answer that is older than its question speaks against both', () => {
  expect(worstOf({ a: 10, b: 5 }, [['b', 'a']], ['a', 'b'])).toBe('a')
  expect(worstOf({ a: 10, b: 12 }, [['b', 'a']], ['a', 'b'])).toBeNull()
})

test('an answer that comes soon speaks for both, one of long after and one without a moment for none', () => {
  const contradicted: [string, string][] = [
    ['b', 'a'],
    ['c', 'a'],
  ]
  const ids = ['a', 'b', 'c']
  expect(worstOf({ a: 10, b: 5, c: 12 }, contradicted, ids)).toBe('b')
  expect(worstOf({ a: 10, b: 5, c: 200 }, contradicted, ids)).toBe('a')
  expect(worstOf({ a: 10, b: 5 }, contradicted, ids)).toBe('a')
})
