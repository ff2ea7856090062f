import { expect, test } from 'vitest'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { findArrival } from './find-arrival'
import { aMail, signed } from './testing/a-mail'
import { dialogue, judge, receiveMails, take, text } from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

receiveMails()

/** Each call of `aMail` has a Message-ID of its own, and the same date and text. */
const mailed = async (mail = aMail({})) => (await judge(await take(await signed(mail, own))))?.id ?? ''
const isMarked = async (id: string) => (await findArrival(dialogue.anna.id, id))?.cameBefore

test('the same mail under another Message-ID says that it came before, also when the first is a letter', async () => {
  const first = await mailed()
  const second = await mailed()
  expect([await isMarked(first), await isMarked(second)]).toEqual([false, true])
  await confirmArrival(dialogue.anna.id, first, text)
  expect(await isMarked(second)).toBe(true)
})

test.each([
  ['another text', (mail: string) => mail.replace('mijn brief', 'nog een brief')],
  ['another date', (mail: string) => mail.replace('22:05:00', '22:06:00')],
])('one with %s is a mail of its own', async (_, change) => {
  await mailed()
  const other = change(aMail({}))
  expect(other).not.toBe(aMail({}))
  expect(await isMarked(await mailed(other))).toBe(false)
})

test('what was thrown away can be mailed again', async () => {
  await discardArrival(dialogue.anna.id, await mailed())
  expect(await isMarked(await mailed())).toBe(false)
})
