import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, pieces, revisions } from '@/db/schema'
import { draftsOpenTo } from './drafts-open-to'
import { isNewest } from './is-newest'

/** A text that somebody can go on with: as it stands there now. */
export type UnfinishedDraft = { id: string; title: string; body: string; updatedAt: Date }

/** Of the essays of a member those that readers do not have as they are now, the most recently saved first; at most `most`. */
export async function listUnfinishedDrafts(memberId: string, most: number): Promise<UnfinishedDraft[]> {
  const isTheirs = and(eq(drafts.ownerId, memberId), isNull(drafts.discardedAt))
  const isUnfinished = or(isNull(drafts.pieceId), ne(drafts.revision, sql`coalesce(${pieces.revision}, 1)`))
  return db()
    .select({
      id: drafts.id,
      title: revisions.title,
      body: revisions.body,
      updatedAt: drafts.updatedAt,
    })
    .from(drafts)
    .innerJoin(revisions, isNewest())
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(and(isTheirs, isUnfinished, await draftsOpenTo(db(), memberId, 'read draft')))
    .orderBy(desc(drafts.updatedAt), drafts.id)
    .limit(most)
}
