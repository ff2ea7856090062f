import { and, count, isNotNull, min } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts } from '@/db/schema'
import { draftsOpenTo } from './drafts-open-to'

/** How many essays wait for an editor, and since when the first; null when none do, and for anyone who may not read them. */
export async function findWaitingSubmissions(
  memberId: string,
): Promise<{ count: number; since: Date } | null> {
  const open = await draftsOpenTo(db(), memberId, 'read submissions')
  const [found] = await db()
    .select({ count: count(), since: min(drafts.submittedAt) })
    .from(drafts)
    .where(and(isNotNull(drafts.submittedAt), open))
  return found?.since ? { count: found.count, since: found.since } : null
}
