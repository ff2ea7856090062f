import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { correspondents, members } from '@/db/schema'

/** The rows of correspondents, or an alias of them. */
type Seats = Record<'memberId' | 'createdAt' | 'leftAt' | 'absences', AnyPgColumn>

/**
 * For `where` on correspondents: who writes now. Every row without this is of somebody who writes or wrote: whose letters stand, who
 * may be named, whom an older letter was to.
 */
export function writesNow(seats: Seats = correspondents): SQL<boolean> {
  return sql<boolean>`(${seats.leftAt} is null and exists (select from ${members} "member_now"
    where "member_now"."id" = ${seats.memberId} and "member_now"."removed_at" is null))`
}

/** For `where` on correspondents: who wrote in the dialogue all the time from one moment until another. */
export function wroteFrom(
  from: AnyPgColumn | SQL,
  until: AnyPgColumn | SQL,
  seats: Seats = correspondents,
): SQL {
  return sql`(${seats.createdAt} <= ${from} and (${seats.leftAt} is null or ${seats.leftAt} > ${until})
    and not exists (select from jsonb_array_elements(${seats.absences}) "absence"
    where ("absence" ->> 'from')::timestamptz <= ${until} and ("absence" ->> 'to')::timestamptz > ${from}))`
}

/** The ids of who writes in a dialogue now, in the order in which they came. */
export async function listWhoWrite(database: Database | Transaction, dialogueId: string): Promise<string[]> {
  const rows = await database
    .select({ memberId: correspondents.memberId })
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, dialogueId), writesNow()))
    .orderBy(asc(correspondents.position))
  return rows.map(({ memberId }) => memberId)
}
