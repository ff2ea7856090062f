import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { waitingSignUps } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type WaitingSignUps = { count: number; since: Date }

/** How many sign-ups wait for their turn, and since when; null when none does, and for anyone who may not read of subscribers. */
export async function findWaitingSignUps(memberId: string): Promise<WaitingSignUps | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read subscribers', "another's")) return null
  const [found] = await db()
    .select({
      count: sql<number>`count(*)::int`,
      since: sql<Date | null>`min(${waitingSignUps.askedAt})`.mapWith(waitingSignUps.askedAt),
    })
    .from(waitingSignUps)
  return found?.since && found.count > 0 ? { count: found.count, since: found.since } : null
}
