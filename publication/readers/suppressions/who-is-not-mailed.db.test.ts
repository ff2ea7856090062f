import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { liftedSuppressions, publication, subscriptions, suppressions } from '@/db/schema'
import { closeQueue } from '@/queue/sender'
import {
  aFollowedDialogue,
  aFollower,
  aSiteWithWriters,
  DAY,
  ledger,
  listen,
  moment,
  send,
  stopListening,
  taken,
} from '../following/testing/a-followed-dialogue'
import { askToSubscribe } from '../subscriptions/ask-to-subscribe'
import { confirmSubscription } from '../subscriptions/confirm-subscription'
import { leaveList } from '../subscriptions/leave-list'
import { leaveToken } from '../subscriptions/leave-token'
import { sendConfirmation } from '../subscriptions/send-confirmation'
import { sendWelcome } from '../subscriptions/send-welcome'
import { ANNA, daysLater, emptyTheList, NOON, only, queued } from '../subscriptions/testing/an-empty-list'
import { isSuppressed } from './is-suppressed'
import { suppress } from './suppress'

const strikeOff = (email: string, now: Date) =>
  db().transaction((transaction) =>
    suppress(transaction, email, { why: 'no such address', reason: '5.1.1', said: null }, now),
  )

beforeEach(async () => {
  await db().delete(suppressions)
  await db().delete(liftedSuppressions)
  await listen()
})
afterEach(stopListening)
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

describe('on the newsletter', () => {
  beforeEach(async () => {
    taken.length = 0
    await emptyTheList()
  })

  const ask = (now: Date) => askToSubscribe(ANNA, '192.0.2.1', now)
  const tokenMailed = async () => {
    await sendConfirmation((await only()).id)
    return (
      /bevestigen\/([\w=\r\n-]+?)\r?\n\r?\n/.exec(taken.at(-1)?.source ?? '')?.[1]?.replace(/=\r?\n/g, '') ??
      ''
    )
  }
  const onTheList = async () => {
    await ask(NOON)
    await confirmSubscription('newsletter', await tokenMailed(), NOON)
  }

  test('who is struck off gets no welcome, and what they asked for this minute all the same', async () => {
    await onTheList()
    await strikeOff(ANNA.email, daysLater(1))
    taken.length = 0
    await sendWelcome((await only()).id)
    await sendConfirmation((await only()).id)
    expect(taken.map(({ source }) => /^Subject: (\w+)/m.exec(source)?.[1])).toEqual(['Bevestig'])
  })

  test('asking anew and confirming it has them mailed again, and nothing else of theirs changes', async () => {
    await onTheList()
    await strikeOff(ANNA.email, daysLater(1))
    await ask(daysLater(2))
    await ask(daysLater(2))
    expect(await queued()).toHaveLength(2)
    const before = await only()
    expect(before).toMatchObject({ confirmedAt: NOON, leftAt: null })
    expect(await isSuppressed(db(), ANNA.email)).toBe(true)
    const token = await tokenMailed()
    expect(await confirmSubscription('newsletter', token, daysLater(2))).toEqual({ status: 'confirmed' })
    expect(await isSuppressed(db(), ANNA.email)).toBe(false)
    expect(await only()).toMatchObject({ confirmedAt: NOON, leftAt: null })
    expect(await db().select().from(liftedSuppressions)).toMatchObject([{ liftedBy: null }])
  })

  test('a second click on the link of before does not', async () => {
    await ask(NOON)
    const token = await tokenMailed()
    await confirmSubscription('newsletter', token, NOON)
    await strikeOff(ANNA.email, daysLater(1))
    expect(await confirmSubscription('newsletter', token, daysLater(2))).toEqual({ status: 'confirmed' })
    expect(await isSuppressed(db(), ANNA.email)).toBe(true)
  })

  test('who left and was struck off can come back', async () => {
    await onTheList()
    await leaveList('newsletter', leaveToken('newsletter', (await only()).id), daysLater(1))
    await strikeOff(ANNA.email, daysLater(1))
    await ask(daysLater(3))
    await confirmSubscription('newsletter', await tokenMailed(), daysLater(3))
    expect(await only()).toMatchObject({ confirmedAt: daysLater(3), leftAt: null })
    expect(await isSuppressed(db(), ANNA.email)).toBe(false)
  })
})

describe('following a dialogue', () => {
  beforeAll(async () => {
    await db().delete(publication)
    await aSiteWithWriters()
  })
  beforeEach(aFollowedDialogue)

  test('no letter goes to who is struck off; others get theirs, and so do they when they are mailed again', async () => {
    await aFollower('weg')
    await aFollower('lezer', { confirmedAt: moment(1) })
    await strikeOff('weg@voorbeeld.example', moment(-1))
    await send(2)
    expect(taken.map(({ to }) => to)).toEqual(['lezer@voorbeeld.example'])
    expect(await ledger()).toEqual(expect.arrayContaining(['1 left out', '1 accepted']))
    await db().delete(suppressions)
    await send(3 * DAY)
    expect(taken.map(({ to }) => to)).toContain('weg@voorbeeld.example')
  })

  test('their pace stays theirs when they ask anew in another', async () => {
    await aFollower('weg')
    await strikeOff('weg@voorbeeld.example', moment(0))
    const path = (await db().query.pieces.findFirst())?.path ?? ''
    const anew = {
      list: 'dialogue',
      email: 'weg@voorbeeld.example',
      dialogue: path,
      pace: 'as-it-appears',
    } as const
    await askToSubscribe({ ...anew, website: '' }, '192.0.2.1', moment(DAY))
    const [row] = await db().select().from(subscriptions).where(eq(subscriptions.pace, 'as-it-was-written'))
    expect(row).toMatchObject({ confirmMailedAt: moment(DAY), confirmedAt: moment(0) })
  })
})
