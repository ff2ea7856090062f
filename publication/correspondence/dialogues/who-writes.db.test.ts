import { and, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { wroteFrom as wroteFromSeat } from '../private-passages/sees-private-passages'
import { listWhoWrite, wroteFrom } from './who-writes'

withNeighbours()

test('who stopped does not write, nor who was removed in whatever way', async () => {
  const { id, writers } = await aDialogue({
    by: [await aMember('contributor'), await aMember('editor'), await aMember('contributor')],
  })
  const [anna, bram, cato] = writers.map((writer) => writer.id)
  expect(await listWhoWrite(db(), id)).toEqual([anna, bram, cato])
  await db()
    .update(members)
    .set({ removedAt: new Date() })
    .where(eq(members.id, bram ?? ''))
  expect(await listWhoWrite(db(), id)).toEqual([anna, cato])
  await db()
    .update(correspondents)
    .set({ leftAt: new Date() })
    .where(eq(correspondents.memberId, cato ?? ''))
  expect(await listWhoWrite(db(), id)).toEqual([anna])
})

test('of rows and of one seat it is decided alike who wrote all the time', async () => {
  const { id, first } = await aDialogue()
  const day = (number: number) => new Date(Date.UTC(2026, 0, number))
  const absences = [{ from: day(10).toISOString(), to: day(15).toISOString() }]
  const seat = { leftAt: day(20), absences }
  const isSeat = and(eq(correspondents.dialogueId, id), eq(correspondents.memberId, first.id))
  await db()
    .update(correspondents)
    .set({ createdAt: day(5), ...seat })
    .where(isSeat)
  for (const from of [4, 5, 9, 10, 14, 15, 19, 20])
    for (const until of [4, 5, 9, 10, 14, 15, 19, 20].filter((it) => it >= from)) {
      const [moment, later] = [day(from), day(until)].map((it) => sql`${it.toISOString()}::timestamptz`)
      if (!moment || !later) continue
      const isIn = (await db().$count(correspondents, and(isSeat, wroteFrom(moment, later)))) === 1
      expect(wroteFromSeat({ joinedAt: day(5), ...seat }, day(from), day(until)), `${from}–${until}`).toBe(
        isIn,
      )
    }
})
