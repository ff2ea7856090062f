import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, members, revisions } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { draftsOpenTo } from '../drafts/drafts-open-to'
import type { NamedRevision } from '../drafts/read-revision'

/** One revision of a draft, or the last that is kept before it; null when there is none, or this member may not read it. */
export async function findRevision(
  memberId: string,
  draftId: string,
  which: { number: number } | { before: number },
): Promise<NamedRevision | null> {
  const isAsked = 'number' in which ? eq(revisions.number, which.number) : lt(revisions.number, which.before)
  const [found] = await db()
    .select({ revision: revisions, saver: members })
    .from(revisions)
    .innerJoin(drafts, eq(drafts.id, revisions.draftId))
    .innerJoin(members, eq(members.id, revisions.savedBy))
    .where(and(eq(drafts.id, draftId), isAsked, await draftsOpenTo(db(), memberId, 'read draft')))
    .orderBy(desc(revisions.number))
    .limit(1)
  if (!found) return null
  const called = await readCalledAmongMembers(db())
  return { ...found.revision, savedByName: called(found.saver) }
}
