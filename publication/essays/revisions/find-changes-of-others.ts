import { and, desc, eq, gt } from 'drizzle-orm'
import { db } from '@/db/client'
import { members, revisions } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import type { OpenDraft } from '../drafts/find-draft'

/** What others made of a draft: from the last revision that its owner saved on, and by whom. */
export type ChangesOfOthers = { from: number; to: number; names: string[] }

/** For the owner of a draft: what others saved in it since they did; null when nobody did, and for anyone else. */
export async function findChangesOfOthers(
  memberId: string,
  { id, ownerId, newest }: Pick<OpenDraft, 'id' | 'ownerId' | 'newest'>,
): Promise<ChangesOfOthers | null> {
  if (ownerId !== memberId || newest.savedBy === memberId) return null
  const [own] = await db()
    .select({ number: revisions.number })
    .from(revisions)
    .where(and(eq(revisions.draftId, id), eq(revisions.savedBy, memberId)))
    .orderBy(desc(revisions.number))
    .limit(1)
  if (!own) return null
  const since = and(eq(revisions.draftId, id), gt(revisions.number, own.number))
  const savers = await db()
    .selectDistinct({ name: members.name, email: members.email })
    .from(revisions)
    .innerJoin(members, eq(members.id, revisions.savedBy))
    .where(since)
  return { from: own.number, to: newest.number, names: savers.map(nameOnScreen).sort() }
}
