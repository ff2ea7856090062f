import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { deliveries, mailings } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { closeQueue } from '@/queue/sender'
import { findMailingAtDesk } from './find-mailing-at-desk'
import { findMailingOf } from './find-mailing-of'
import { listResent } from './list-resent'
import { countResent, type ResentTo, resendIssue } from './resend-issue'
import {
  aMailing,
  anEmptyLedger,
  DAY,
  editorId,
  HOUR,
  listen,
  MINUTE,
  moment,
  send,
  someReaders,
  stopListening,
  taken,
} from './testing/a-mailing'
import { undoMailing } from './undo-mailing'

// An issue goes again to some, by whom and why: to nobody who has it.

let first = ''
beforeEach(async () => {
  await anEmptyLedger()
  await someReaders(4)
  await listen()
  first = await aMailing()
})
afterEach(stopListening)
afterAll(closeQueue)

const again = (to: ResentTo, because = 'Ze vroegen erom.', who = editorId(), ms: number = HOUR) =>
  resendIssue(who, first, { to, because }, moment(ms))
const newReader = (email: string) => aSubscription({ email, confirmedAt: moment(30 * MINUTE) })
const receivedSince = () =>
  taken
    .splice(0)
    .map(({ to }) => to)
    .sort()
/** Of the first two it is uncertain. */
async function sentWithDoubt() {
  await send(0)
  receivedSince()
  const rows = await db().select().from(deliveries).orderBy(deliveries.id)
  for (const { id } of rows.slice(0, 2))
    await db()
      .update(deliveries)
      .set({ state: 'uncertain', reason: 'interrupted' })
      .where(eq(deliveries.id, id))
  return rows
}

test('to who came since: those and nobody else, after the minutes in which it can be undone, and the first mailing stays as it was', async () => {
  await send(0)
  expect(receivedSince()).toHaveLength(4)
  await newReader('nieuw@voorbeeld.example')
  await aSubscription({ email: 'wacht@voorbeeld.example' })
  expect(await countResent(editorId(), first)).toEqual({ new: 1, uncertain: 0 })
  const outcome = await again('new', '  Voor wie er net bij is.  ')
  const mailingId = outcome.status === 'planned' ? outcome.mailingId : ''
  await send(HOUR + 4 * MINUTE)
  expect(receivedSince()).toEqual([])
  await send(HOUR + 5 * MINUTE)
  expect(receivedSince()).toEqual(['nieuw@voorbeeld.example'])
  const at = await findMailingAtDesk(editorId(), mailingId)
  expect(at).toMatchObject({
    because: 'Voor wie er net bij is.',
    resentTo: 'new',
    resends: first,
    sum: { frozen: 1, accepted: 1 },
  })
  const issueDraftId = at?.issueDraftId ?? ''
  expect(await findMailingOf(issueDraftId)).toMatchObject({ id: first })
  expect(await findMailingAtDesk(editorId(), issueDraftId)).toMatchObject({ id: first, sum: { frozen: 4 } })
  expect(await listResent(editorId(), first)).toMatchObject([
    { id: mailingId, because: 'Voor wie er net bij is.', resentTo: 'new', by: expect.any(String) },
  ])
  expect(await again('new')).toEqual({ status: 'nobody' })
  await newReader('nog@voorbeeld.example')
  expect(await again('new', 'Nog een.', editorId(), DAY)).toMatchObject({ status: 'planned' })
  await send(DAY + HOUR)
  expect(receivedSince()).toEqual(['nog@voorbeeld.example'])
})

test('to the uncertain: those who are still subscribed, once, and never to who certainly has it', async () => {
  const [one, two] = await sentWithDoubt()
  await leaveList('newsletter', leaveToken('newsletter', two?.subscriptionId ?? ''), moment(MINUTE))
  expect(await countResent(editorId(), first)).toEqual({ new: 0, uncertain: 1 })
  await again('uncertain')
  await send(2 * HOUR)
  expect(receivedSince()).toHaveLength(1)
  const mailed = await db()
    .select()
    .from(deliveries)
    .where(eq(deliveries.readerId, one?.readerId ?? ''))
  expect(mailed.map(({ state }) => state).sort()).toEqual(['accepted', 'uncertain'])
  expect(await again('uncertain')).toEqual({ status: 'nobody' })
})

test('needs a reason, an issue that is done, and who may send; pressed twice or by six at once it is one', async () => {
  await newReader('nieuw@voorbeeld.example')
  expect(await again('new')).toEqual({ status: 'not-found' })
  await sentWithDoubt()
  await newReader('later@voorbeeld.example')
  expect(await again('new', '  ')).toEqual({ status: 'no-reason' })
  expect(await again('new', 'x'.repeat(501))).toEqual({ status: 'reason-too-long' })
  const contributor = await aMember('contributor')
  expect(await again('new', 'Zomaar.', contributor.id)).toEqual({ status: 'not-found' })
  expect(await countResent(contributor.id, first)).toBeNull()
  const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map(() => again('new')))
  expect(outcomes.map(({ status }) => status).sort()).toEqual([
    'planned',
    ...Array(5).fill('planned-already'),
  ])
  const [planned] = outcomes.flatMap((one) => (one.status === 'planned' ? [one.mailingId] : []))
  expect(await resendIssue(editorId(), planned ?? '', { to: 'new', because: 'x' })).toEqual({
    status: 'not-found',
  })
  expect(await undoMailing(editorId(), planned ?? '')).toEqual({ status: 'undone' })
  expect(await db().$count(mailings)).toBe(1)
  await send(3 * HOUR)
  expect(receivedSince()).toEqual([])
})
