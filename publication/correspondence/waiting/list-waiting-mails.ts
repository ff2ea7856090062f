import { and, count, eq, inArray, isNotNull, min, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { arrivalsOpenTo } from '../arrivals/arrivals-open-to'
import type { Waiting } from './waiting'

/** The mails that wait for this member alone: to be confirmed as letters, and held until they look. */
export async function listWaitingMails(memberId: string): Promise<Waiting[]> {
  const isTheirs = and(
    eq(arrivals.memberId, memberId),
    isNotNull(arrivals.dialogueId),
    inArray(arrivals.state, ['proposed', 'held']),
    await arrivalsOpenTo(db(), memberId, 'read arrivals'),
  )
  const rows = await db()
    .select({
      state: arrivals.state,
      count: count(),
      since: min(arrivals.arrivedAt),
      one: sql<string>`min(${arrivals.id}::text)`,
    })
    .from(arrivals)
    .where(isTheirs)
    .groupBy(arrivals.state)
  return rows.map(({ state, count, since, one }) => ({
    kind: state === 'held' ? 'held-mail' : 'mail',
    count,
    arrivalId: count === 1 ? one : null,
    since: since ?? new Date(),
  }))
}
