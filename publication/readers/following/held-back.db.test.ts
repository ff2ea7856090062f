import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterDeliveries, pieces, subscriptions } from '@/db/schema'
import { claimLetter } from './claim-letter'
import { noteOutcome } from './note-outcome'
import { aFollowedDialogue, aFollower, aSiteWithWriters, ledger, moment } from './testing/a-followed-dialogue'

let subscriptionId: string

beforeAll(aSiteWithWriters)

beforeEach(async () => {
  await aFollowedDialogue()
  subscriptionId = (await aFollower('lezer')).id
  await db()
    .insert(letterDeliveries)
    .values({ subscriptionId, number: 1, dueAt: moment(0) })
})

test('letters of a dialogue that was withdrawn wait, and go on when it is back', async () => {
  await db()
    .update(pieces)
    .set({ withdrawnAt: moment(0) })
  expect(await claimLetter(moment(1))).toBeNull()
  expect(await ledger()).toEqual(['1 waiting'])
  await db().update(pieces).set({ withdrawnAt: null })
  expect(await claimLetter(moment(1))).toMatchObject({ subscriptionId, number: 1, attempt: 1 })
})

test('what is heard late of an earlier handing over says nothing of the one that is under way', async () => {
  const first = await claimLetter(moment(1))
  if (!first) throw new Error('The letter was not claimed')
  await db()
    .update(letterDeliveries)
    .set({ tries: 2 })
    .where(and(eq(letterDeliveries.subscriptionId, subscriptionId), eq(letterDeliveries.number, 1)))
  await noteOutcome(first, { status: 'accepted' }, moment(2))
  expect(await ledger()).toEqual(['1 handing over'])
  await noteOutcome({ ...first, attempt: 2 }, { status: 'accepted' }, moment(3))
  expect(await ledger()).toEqual(['1 accepted'])
})

test('a letter that the mail server puts off for a week is given up, and its follower stays', async () => {
  const first = await claimLetter(moment(1))
  if (!first) throw new Error('The letter was not claimed')
  for (const [attempt, state] of [
    [13, 'deferred'],
    [14, 'refused'],
  ] as const) {
    await db().update(letterDeliveries).set({ tries: attempt, state: 'handing over' })
    await noteOutcome({ ...first, attempt }, { status: 'deferred', reason: 'EENVELOPE 451' }, moment(2))
    expect(await ledger()).toEqual([`1 ${state}`])
  }
  expect(await db().$count(subscriptions, isNull(subscriptions.leftAt))).toBe(1)
})
