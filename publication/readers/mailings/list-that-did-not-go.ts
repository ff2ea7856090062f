import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { heartbeat, issueDrafts, mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** A mailing whose moment passed and that did not begin; `subject`: of its issue, null of new pieces. */
export type DidNotGo = { address: string; subject: string | null; startsAt: Date }

/** It begins within a minute of its moment; after so many something is in its way. */
const LATE_MS = 3 * 60_000

/**
 * What was to go out and could not, as an issue of which a piece was withdrawn since: for whoever may send one and mend it, the oldest first. What
 * waits for an owner after a standstill is told of with all mail that does.
 */
export async function listThatDidNotGo(memberId: string, now = new Date()): Promise<DidNotGo[]> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's")) return []
  const waitsForOwner = sql`exists (select from ${heartbeat} where restored_at is not null or overdue_at >= ${mailings.startsAt})`
  return db()
    .select({
      address: sql<string>`case when ${mailings.resends} is null then coalesce(${mailings.issueDraftId}, ${mailings.id}) else ${mailings.id} end`,
      subject: issueDrafts.subject,
      startsAt: mailings.startsAt,
    })
    .from(mailings)
    .leftJoin(issueDrafts, eq(issueDrafts.id, mailings.issueDraftId))
    .where(
      and(
        isNull(mailings.frozenAt),
        isNull(mailings.stoppedAt),
        lte(mailings.startsAt, new Date(now.getTime() - LATE_MS)),
        sql`not ${waitsForOwner}`,
      ),
    )
    .orderBy(asc(mailings.startsAt), mailings.id)
}
