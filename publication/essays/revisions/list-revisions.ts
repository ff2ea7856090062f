import { and, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, members, type Revision, revisions } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { draftsOpenTo } from '../drafts/drafts-open-to'

export const REVISIONS_PER_PAGE = 100

export type ListedRevision = Pick<
  Revision,
  'number' | 'savedBy' | 'savedAt' | 'savedByItself' | 'fetchedBackFrom'
> & {
  savedByName: string
}

/** The revisions of a draft that are kept, the newest first; nothing for anyone who may not read it. Pages count from 1. */
export async function listRevisions(
  memberId: string,
  draftId: string,
  page: number,
): Promise<{ revisions: ListedRevision[]; count: number }> {
  const which = and(eq(drafts.id, draftId), await draftsOpenTo(db(), memberId, 'read draft'))
  const rows = await db()
    .select({
      number: revisions.number,
      savedBy: revisions.savedBy,
      savedAt: revisions.savedAt,
      savedByItself: revisions.savedByItself,
      fetchedBackFrom: revisions.fetchedBackFrom,
      saver: { id: members.id, name: members.name, email: members.email },
    })
    .from(revisions)
    .innerJoin(drafts, eq(drafts.id, revisions.draftId))
    .innerJoin(members, eq(members.id, revisions.savedBy))
    .where(which)
    .orderBy(desc(revisions.number))
    .limit(REVISIONS_PER_PAGE)
    .offset((page - 1) * REVISIONS_PER_PAGE)
  const [counted] = await db()
    .select({ count: sql<number>`count(*)::int` })
    .from(revisions)
    .innerJoin(drafts, eq(drafts.id, revisions.draftId))
    .where(which)
  const called = await readCalledAmongMembers(db())
  return {
    count: counted?.count ?? 0,
    revisions: rows.map(({ saver, ...revision }) => ({
      ...revision,
      savedByName: called(saver),
    })),
  }
}
