import { and, eq, isNull, ne, not, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, departures, members } from '@/db/schema'

/**
 * Of a row of `authors`: whether a member may begin to write as them. Not while another does, nor while who left can come back
 * or has yet to be erased, nor ever when their name was taken away from it.
 */
export function isFreeByline(exceptMemberId?: string): SQL {
  const isOver = and(eq(departures.texts, 'under-name'), sql`${departures.erasedAt} is not null`) as SQL
  return sql`not exists (select from ${members} left join ${departures} on ${departures.memberId} = ${members.id}
    where ${and(
      eq(members.authorId, authors.id),
      or(isNull(departures.memberId), not(isOver)),
      exceptMemberId ? ne(members.id, exceptMemberId) : undefined,
    )})`
}

/** Locks an author until the transaction ends: true when this member (null: one who is none yet) may write as them. */
export async function claimByline(
  transaction: Transaction,
  memberId: string | null,
  authorId: string,
): Promise<boolean> {
  const isIt = eq(authors.id, authorId)
  // Locked by a statement of its own: the next one sees what another, who had the lock, gave away.
  const rows = await transaction.select({ id: authors.id }).from(authors).where(isIt).for('no key update')
  if (rows.length === 0) return false
  return (await transaction.$count(authors, and(isIt, isFreeByline(memberId ?? undefined)))) > 0
}
