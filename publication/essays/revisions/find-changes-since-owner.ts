import { and, desc, eq, gt, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Draft, type Member, members, revisions } from '@/db/schema'

/** What others made of a draft: from the last revision that its owner saved to a later one, and who saved those. */
export type ChangesSinceOwner = { from: number; to: number; savers: Pick<Member, 'id' | 'name' | 'email'>[] }

/** What others saved in a draft after its owner did, up to this revision; null when that is its owner's own. */
export async function findChangesSinceOwner(
  { id, ownerId }: Pick<Draft, 'id' | 'ownerId'>,
  upTo: number,
): Promise<ChangesSinceOwner | null> {
  const ofDraft = and(eq(revisions.draftId, id), lte(revisions.number, upTo))
  const [own] = await db()
    .select({ number: revisions.number })
    .from(revisions)
    .where(and(ofDraft, eq(revisions.savedBy, ownerId)))
    .orderBy(desc(revisions.number))
    .limit(1)
  if (!own || own.number === upTo) return null
  const savers = await db()
    .selectDistinct({ id: members.id, name: members.name, email: members.email })
    .from(revisions)
    .innerJoin(members, eq(members.id, revisions.savedBy))
    .where(and(ofDraft, gt(revisions.number, own.number)))
  return { from: own.number, to: upTo, savers }
}
