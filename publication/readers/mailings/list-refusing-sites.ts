import { desc, eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries, mailings, receivingSites } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** A receiving site that does not want our mail, and what stands in the address of the page of what waits for it. */
export type RefusingSite = { site: string; waiting: number; address: string; code: string | null }

const ENHANCED_CODE = /\b5\.7\.\d{1,3}\b/

/** Where mail to many waits because it is not wanted there: for owners, who can mend why. The most first. */
export async function listRefusingSites(memberId: string): Promise<RefusingSite[]> {
  if (!isAllowed(await findStanding(db(), memberId), 'resume mail', "another's")) return []
  const paused = await db().select().from(receivingSites).where(isNotNull(receivingSites.pausedAt))
  const found: RefusingSite[] = []
  for (const { site, reason } of paused) {
    const [newest] = await db()
      .select({
        address: sql<string>`case when ${mailings.resends} is null then coalesce(${mailings.issueDraftId}, ${mailings.id}) else ${mailings.id} end`,
        waiting: sql<number>`count(*)::int`,
      })
      .from(deliveries)
      .innerJoin(mailings, eq(mailings.id, deliveries.mailingId))
      .where(
        sql`${deliveries.site} = ${site} and ${deliveries.state} in ('waiting', 'later') and ${mailings.finishedAt} is null`,
      )
      .groupBy(mailings.id)
      .orderBy(desc(mailings.frozenAt))
      .limit(1)
    if (newest) found.push({ site, ...newest, code: ENHANCED_CODE.exec(reason ?? '')?.[0] ?? null })
  }
  return found.sort((one, other) => other.waiting - one.waiting)
}
