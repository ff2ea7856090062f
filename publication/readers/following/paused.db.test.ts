import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { signId } from '@/publication/readers/consent/signed-id'
import { changeMyMail } from '@/publication/readers/my-mail/change-my-mail'
import { closeQueue } from '@/queue/sender'
import {
  aFollowedDialogue,
  aFollower,
  appear,
  aSiteWithWriters,
  DAY,
  HOUR,
  ids,
  ledger,
  listen,
  moment,
  numbers,
  send,
  stopListening,
  taken,
} from './testing/a-followed-dialogue'

// Who pauses a dialogue gets its letters after the pause, all of them and in their order.

beforeAll(aSiteWithWriters)
beforeEach(async () => {
  await aFollowedDialogue()
  await listen()
})
afterEach(stopListening)
afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

test('letters that appear in a pause come after it, in order, each once; others have them meanwhile', async () => {
  await aFollower('pauzeert', { pace: 'as-it-appears', pausedUntil: moment(7 * DAY) })
  await aFollower('leest', { pace: 'as-it-appears' })
  for (const number of [5, 6]) {
    await appear(number, moment(number * HOUR))
    await send(number * HOUR)
  }
  await send(6 * DAY)
  expect(taken.map(({ to }) => to)).toEqual(['leest@voorbeeld.example', 'leest@voorbeeld.example'])
  taken.length = 0
  await send(7 * DAY)
  await send(7 * DAY + HOUR)
  expect(numbers()).toEqual([5, 6])
  expect(new Set(taken.map(({ to }) => to))).toEqual(new Set(['pauzeert@voorbeeld.example']))
})

test('who reads as it was written goes on where they were, with the time between letters from there', async () => {
  await aFollower('lezer', { pausedUntil: moment(3 * DAY) })
  await send(2 * DAY)
  expect(taken).toEqual([])
  await send(3 * DAY)
  await send(3 * DAY + HOUR)
  expect(numbers()).toEqual([1])
  await send(5 * DAY)
  expect(numbers()).toEqual([1, 2])
})

test('a pause that is ended early lets them come at once, and leaving in it drops them', async () => {
  const reader = await aFollower('lezer', { pace: 'as-it-appears', pausedUntil: moment(30 * DAY) })
  const about = { token: signId('my-mail', reader.readerId), subscriptionId: reader.id }
  await appear(5, moment(HOUR))
  await send(HOUR)
  expect(await ledger()).toEqual(['5 waiting'])
  await changeMyMail({ what: 'resume', ...about }, moment(2 * HOUR))
  await send(2 * HOUR)
  expect(numbers()).toEqual([5])
  await changeMyMail({ what: 'pause', ...about, pause: 'week', day: '' }, moment(3 * HOUR))
  await appear(6, moment(3 * HOUR))
  await send(4 * HOUR)
  await changeMyMail({ what: 'leave', ...about }, moment(5 * HOUR))
  await send(30 * DAY)
  expect(numbers()).toEqual([5])
})

test('a pace that is changed loses no letter and holds none back', async () => {
  await db().update(pieces).set({ waitingForAuthorId: ids.ada })
  const reader = await aFollower('lezer')
  const about = {
    what: 'pace',
    token: signId('my-mail', reader.readerId),
    subscriptionId: reader.id,
  } as const
  await send(0)
  await send(HOUR)
  expect(await ledger()).toEqual(['1 accepted', '2 waiting'])
  await changeMyMail({ ...about, pace: 'as-it-appears' }, moment(2 * HOUR))
  await appear(5, moment(3 * HOUR))
  await send(3 * HOUR)
  expect(numbers()).toEqual([1, 5])
  await changeMyMail({ ...about, pace: 'as-it-was-written' }, moment(4 * HOUR))
  await send(4 * HOUR)
  for (const day of [8, 16, 24]) await send(day * DAY)
  expect(numbers()).toEqual([1, 5, 2, 3, 4])
})
