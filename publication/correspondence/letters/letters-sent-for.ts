import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { writtenLetters } from '@/db/schema'
import { findSeat } from '../private-passages/find-seat'
import type { Seat } from '../private-passages/sees-private-passages'

/** For `where` on `written_letters`: the sent letters of a dialogue that are there for somebody with this seat. */
export function lettersSentFor(dialogueId: string, { readsUntil, memberId }: Seat): SQL | undefined {
  const sent = and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(writtenLetters.sentAt))
  if (readsUntil === null) return sent
  const moment = sql`greatest(${writtenLetters.createdAt}, ${writtenLetters.sentAt})`
  const until = sql`${readsUntil.toISOString()}::timestamptz`
  return and(
    sent,
    sql`(${writtenLetters.writerId} = ${memberId} or date_trunc('milliseconds', ${moment}) < ${until})`,
  )
}

/** How many of these `all` sent letters of a dialogue are there for this member. */
export async function countLettersFor(memberId: string, dialogueId: string, all: number): Promise<number> {
  const seat = await findSeat(db(), memberId, dialogueId)
  return seat.readsUntil ? db().$count(writtenLetters, lettersSentFor(dialogueId, seat)) : all
}
