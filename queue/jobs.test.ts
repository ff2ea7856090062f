import { expect, test } from 'vitest'
import { JOB_NAMES, MAIL_JOBS, ONE_MAIL_JOBS } from './jobs'

/** Named like a mail, and none that may wait for days: one is asked for by somebody who waits, the others keep a ledger. */
const NOT_ONE_MAIL = ['send-sign-in-link', 'send-letters', 'send-mailings']

test('every job that is a mail waits for an owner after a standstill', () => {
  const named = JOB_NAMES.filter((name) => /^(send|mail|tell)-/.test(name))
  expect([...MAIL_JOBS, ...NOT_ONE_MAIL].sort()).toEqual(named.sort())
})

test('every job that is a mail has a life', () => {
  expect(ONE_MAIL_JOBS.toSorted()).toEqual([...MAIL_JOBS, 'send-sign-in-link'].sort())
})
