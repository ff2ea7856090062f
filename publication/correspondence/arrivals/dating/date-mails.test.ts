import { describe, expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { dateMails } from './date-mails'
import { findAnswered } from './find-answered'
import { DAY, type MailToDate } from './mail-to-date'

const ARRIVED = Date.UTC(2026, 10, 29)
const moment = (iso: string) => Date.parse(iso)

/** Mail `place` of an upload, which answers others by their places. */
function mail(
  place: number,
  given: Partial<Omit<MailToDate, 'answers'>> & { answers?: number[] } = {},
): MailToDate {
  const { answers = [], ...rest } = given
  return {
    id: `m${place}`,
    messageId: `<${place}@x>`,
    said: null,
    received: null,
    known: null,
    place,
    ...rest,
    answers: answers.map((other) => `<${other}@x>`),
  }
}

/** In the order in which they are read: the mail, its moment, what that was taken from. */
function dated(mails: MailToDate[], arrivedAt = ARRIVED) {
  return [...dateMails(mails, arrivedAt)]
    .sort(([, one], [, other]) => one.sentAt.getTime() - other.sentAt.getTime())
    .map(([id, { sentAt, datedBy }]) => `${id} ${sentAt.toISOString().slice(0, 16)} ${datedBy}`)
}
const orderOf = (mails: MailToDate[]) => dated(mails).map((line) => line.split(' ')[0])

describe('a date that cannot be', () => {
  const received = moment('2014-03-01T16:00:00Z')
  test.each([
    ['is missing', null],
    ['is of a clock that was never set', moment('1980-01-01T00:00:00Z')],
    ['is to come', moment('2099-01-01T12:00:00Z')],
    ['is of after it was passed on', moment('2019-03-03T12:00:00Z')],
    ['is of years before it was passed on', moment('1999-12-31T12:00:00Z')],
  ])('%s: a host says when', (_what, said) => {
    expect(dated([mail(0, { said, received })])).toEqual(['m0 2014-03-01T16:00 hosts'])
  })

  test('a host cannot be believed either: it is of what stands around it', () => {
    const [first, last] = [moment('2014-03-01T09:00:00Z'), moment('2014-03-02T09:00:00Z')]
    const broken = { said: moment('2099-01-01T00:00:00Z'), received: moment('2098-01-01T00:00:00Z') }
    expect(
      dated([
        mail(0, { said: first }),
        mail(1, { ...broken, answers: [0] }),
        mail(2, { said: last, answers: [1] }),
      ]),
    ).toEqual(['m0 2014-03-01T09:00 itself', 'm1 2014-03-01T21:00 exchange', 'm2 2014-03-02T09:00 itself'])
  })

  test('years before it was passed on is right for a mail that was moved to another mailbox', () => {
    const said = moment('2008-05-02T12:00:00Z')
    const moved = mail(1, { said, received: moment('2019-01-01T12:00:00Z'), answers: [0] })
    expect(dated([mail(0, { said: said - DAY }), moved])).toEqual([
      'm0 2008-05-01T12:00 itself',
      'm1 2008-05-02T12:00 itself',
    ])
  })

  test('of one that others contradict is not believed', () => {
    const said = moment('2014-03-01T09:00:00Z')
    const question = mail(0, { said: said + 400 * DAY })
    const answers = [1, 2, 3].map((place) => mail(place, { said: said + place * DAY, answers: [0] }))
    expect(dated([question, ...answers])[0]).toMatch(/^m0 2014-03-0[12]T\d\d:\d\d exchange$/)
    const late = mail(4, { said: said - 900 * DAY, answers: [3] })
    expect(dated([mail(0, { said }), ...answers, late]).at(-1)).toMatch(/^m4 2014-03-06T09:00 exchange$/)
  })
})

test('an answer that is older than its question by the clocks comes after it, and says that it is guessed', () => {
  const said = moment('2014-03-01T09:00:00Z')
  const slow = { said: said - 3_600_000, answers: [0] }
  expect(dated([mail(0, { said }), mail(1, slow)])).toEqual([
    'm0 2014-03-01T09:00 itself',
    'm1 2014-03-01T09:01 exchange',
  ])
  expect(dated([mail(0, { said }), mail(1, { ...slow, received: said + 60_000 })])[1]).toBe(
    'm1 2014-03-01T09:01 hosts',
  )
  expect(dated([mail(0, { said, received: said - 7_200_000 }), mail(1, slow)])).toEqual([
    'm0 2014-03-01T07:00 hosts',
    'm1 2014-03-01T08:00 itself',
  ])
})

test('a question without a date stands before an answer whose clock is behind what it answers itself', () => {
  const said = moment('2014-03-01T10:00:00Z')
  const answer = mail(2, { said: said - 3_600_000, answers: [1] })
  expect(dated([mail(0, { said }), mail(1, { answers: [0] }), answer])).toEqual([
    'm0 2014-03-01T10:00 itself',
    'm1 2014-03-01T10:00 exchange',
    'm2 2014-03-01T10:00 exchange',
  ])
})

test('a clock that was never set says nothing, also where no host says anything', () => {
  const never = [0, moment('1980-01-01T00:00:00Z')].map((said, place) => mail(place, { said }))
  expect(dated([...never, mail(2, { said: moment('2014-03-01T10:00:00Z') })])).toEqual([
    'm0 2014-02-28T10:00 exchange',
    'm1 2014-02-28T22:00 exchange',
    'm2 2014-03-01T10:00 itself',
  ])
})

describe('nothing but neighbours', () => {
  const said = moment('2014-03-01T09:00:00Z')
  const some = [mail(0, { said }), mail(1), mail(2), mail(3, { said: said + 3 * DAY })]
  test('between two of them, when the upload is in order', () => {
    expect(dated(some)).toEqual([
      'm0 2014-03-01T09:00 itself',
      'm1 2014-03-01T21:00 exchange',
      'm2 2014-03-02T09:00 exchange',
      'm3 2014-03-04T09:00 itself',
    ])
  })
  test('the newest may be first', () => {
    const row = some.toReversed().map((it, place) => ({ ...it, place }))
    expect(orderOf(row)).toEqual(['m0', 'm1', 'm2', 'm3'])
  })
  test('an upload in no order tells nothing', () => {
    const row = [5, 1, 4, 2, 6, 3].map((day, place) => mail(place, { said: said + day * DAY }))
    expect(dated([...row, mail(6)]).find((line) => line.startsWith('m6'))).toMatch(/nobody$/)
  })
})

test('200 mails without any date stay in order, and nobody knows when', () => {
  const mails = Array.from({ length: 200 }, (_, place) => mail(place))
  expect(orderOf(mails)).toEqual(mails.map(({ id }) => id))
  expect(new Set([...dateMails(mails, ARRIVED).values()].map(({ datedBy }) => datedBy))).toEqual(
    new Set(['nobody']),
  )
  const threaded = Array.from({ length: 200 }, (_, place) =>
    mail(place, { answers: place < 199 ? [place + 1] : [] }),
  )
  expect(orderOf(threaded)).toEqual(threaded.map(({ id }) => id).toReversed())
})

test('200 mails with one date are in the order of the thread, and their dates stay what they are', () => {
  const said = moment('2014-03-01T09:00:00Z')
  const mails = Array.from({ length: 200 }, (_, place) =>
    mail(place, { said, answers: place < 199 ? [place + 1] : [] }),
  )
  const lines = dated(mails)
  expect(lines.map((line) => line.split(' ')[0])).toEqual(mails.map(({ id }) => id).toReversed())
  expect(new Set(lines.map((line) => line.slice(line.indexOf(' '))))).toEqual(
    new Set([' 2014-03-01T09:00 itself']),
  )
})

test('mails that answer each other in a circle answer what is left of it', () => {
  const circle = [
    mail(0, { answers: [2] }),
    mail(1, { answers: [0] }),
    mail(2, { answers: [1] }),
    mail(3, { answers: [3] }),
  ]
  expect([...findAnswered(circle)]).toEqual([
    ['m0', 'm2'],
    ['m1', 'm0'],
  ])
  expect(orderOf(circle)).toEqual(['m2', 'm0', 'm1', 'm3'])
})

test('letters that are there and dates that a person gave are what others are dated by, and stay', () => {
  const known = moment('2014-03-01T09:00:00Z')
  const letter = { ...mail(9, { known }), place: null }
  expect(dated([letter, mail(0, { answers: [9] })])).toEqual(['m0 2014-03-01T21:00 exchange'])
  expect(
    dated([mail(0, { known, said: known + 500 * DAY }), mail(1, { said: known - 40 * DAY, answers: [0] })]),
  ).toEqual(['m1 2014-03-01T21:00 exchange'])
})

test('of an upload that nothing is known of all stands before the letters that were written here', () => {
  const known = moment('2014-03-01T09:00:00Z')
  const result = dateMails([{ ...mail(9, { known }), place: null }, mail(0), mail(1)], ARRIVED)
  for (const { sentAt, datedBy } of result.values()) {
    expect(sentAt.getTime()).toBeLessThan(known)
    expect(datedBy).toBe('nobody')
  }
})

test('nothing was sent after it came in, and no two at one moment', () => {
  const mails = Array.from({ length: 300 }, (_, place) =>
    mail(place, { said: ARRIVED + (place % 2) * (DAY / 2) }),
  )
  const moments = [...dateMails(mails, ARRIVED).values()].map(({ sentAt }) => sentAt.getTime())
  expect(Math.max(...moments)).toBeLessThan(ARRIVED)
  expect(new Set(moments).size).toBe(300)
})

describe('dating a mailbox does not grow with the square of its mails', () => {
  const answersBefore = (place: number) => (place > 0 ? [place - 1] : [])
  const shapes: Record<
    string,
    (place: number) => Omit<Partial<MailToDate>, 'answers'> & { answers?: number[] }
  > = {
    'each contradicts the one before': (place) => ({
      said: ARRIVED - place * 10 * DAY,
      answers: answersBefore(place),
    }),
    'all contradict one': (place) => ({
      said: ARRIVED - (place === 0 ? 0 : 100 * DAY + place),
      answers: place === 0 ? [] : [0],
    }),
    'one thread without a date': (place) => ({ answers: answersBefore(place) }),
    'a thread that was uploaded the newest first': (place) => ({ answers: [place + 1] }),
    'a mailbox that was moved years later': (place) => ({
      said: Date.UTC(1999, 0, 1) + place * DAY,
      received: ARRIVED - 1_000 * DAY,
      answers: answersBefore(place),
    }),
  }

  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const mails = (count: number) =>
      Array.from({ length: count }, (_, place) => {
        return mail(place, shape(place))
      })
    expect(dateMails(mails(100), ARRIVED).size).toBe(100)
    expect(growthOf(500, (count) => dateMails(mails(count), ARRIVED))).toBeLessThan(1.5)
  })
})
