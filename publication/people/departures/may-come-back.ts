import { and, eq, exists, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { departures, members } from '@/db/schema'

/**
 * For `where` on members: who is one, or left by themselves and is not erased. Whoever had their session may have left in their place; who was
 * removed by an owner comes back by an owner alone.
 */
export const isMemberOrLeft = () =>
  or(
    isNull(members.removedAt),
    exists(
      db()
        .select({ one: sql`1` })
        .from(departures)
        .where(
          and(eq(departures.memberId, members.id), eq(departures.isOwn, true), isNull(departures.erasedAt)),
        ),
    ),
  )
