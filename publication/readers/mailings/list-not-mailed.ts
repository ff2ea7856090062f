import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries, readers } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export const NOT_MAILED_PER_PAGE = 50

/** Which of them are listed by name. */
export type NotMailed = 'refused' | 'excluded' | 'uncertain'

/** One reader who did not get it, or may not have, and why; the address is null once they were forgotten. */
export type ReaderNotMailed = { id: number; email: string | null; reason: string | null; said: string | null }

/** Who of a mailing is in this state, a page at a time; nobody for whoever may not send one. */
export async function listNotMailed(
  memberId: string,
  mailingId: string,
  state: NotMailed,
  page: number,
): Promise<ReaderNotMailed[]> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's")) return []
  return db()
    .select({ id: deliveries.id, email: readers.email, reason: deliveries.reason, said: deliveries.said })
    .from(deliveries)
    .leftJoin(readers, eq(readers.id, deliveries.readerId))
    .where(and(eq(deliveries.mailingId, mailingId), eq(deliveries.state, state)))
    .orderBy(asc(deliveries.id))
    .limit(NOT_MAILED_PER_PAGE)
    .offset((page - 1) * NOT_MAILED_PER_PAGE)
}
