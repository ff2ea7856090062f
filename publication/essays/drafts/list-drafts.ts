import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, members, pieces, revisions } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { type DraftState, draftState } from './draft-state'
import { draftsOpenTo } from './drafts-open-to'
import { isNewest } from './is-newest'

export const DRAFTS_PER_PAGE = 50

export type ListedDraft = {
  id: string
  /** empty while it has none */
  title: string
  state: DraftState
  ownerName: string
  updatedAt: Date
  discardedAt: Date | null
  /** its public address; null while it was never published */
  path: string | null
}
export type DraftsPage = { drafts: ListedDraft[]; count: number }

/** What a member writes, but for what they threw away, the most recently saved first. Pages count from 1. */
export async function listOwnDrafts(memberId: string, page: number): Promise<DraftsPage> {
  const isOwn = and(eq(drafts.ownerId, memberId), isNull(drafts.discardedAt))
  return listDrafts(and(isOwn, await draftsOpenTo(db(), memberId, 'read draft')), page)
}

/** What a member threw away and can fetch back, the last thrown away first. Pages count from 1. */
export async function listDiscardedDrafts(memberId: string, page: number): Promise<DraftsPage> {
  const isOwn = and(eq(drafts.ownerId, memberId), isNotNull(drafts.discardedAt))
  return listDrafts(and(isOwn, await draftsOpenTo(db(), memberId, 'discard draft')), page)
}

/** What contributors handed in, the most recently saved first; nothing for anyone who may not read that. */
export async function listSubmissions(memberId: string, page: number): Promise<DraftsPage> {
  const open = await draftsOpenTo(db(), memberId, 'read submissions')
  return listDrafts(and(isNotNull(drafts.submittedAt), open), page)
}

const PUBLIC_SIDE = { path: pieces.path, revision: pieces.revision, withdrawnAt: pieces.withdrawnAt }

async function listDrafts(which: SQL | undefined, page: number): Promise<DraftsPage> {
  if (!which) throw new Error('A list of drafts says whose')
  const rows = await db()
    .select({ draft: drafts, title: revisions.title, owner: members, piece: PUBLIC_SIDE })
    .from(drafts)
    .innerJoin(revisions, isNewest())
    .innerJoin(members, eq(members.id, drafts.ownerId))
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(which)
    .orderBy(desc(sql`coalesce(${drafts.discardedAt}, ${drafts.updatedAt})`), drafts.id)
    .limit(DRAFTS_PER_PAGE)
    .offset((page - 1) * DRAFTS_PER_PAGE)
  const called = await readCalledAmongMembers(db())
  const [counted] = await db().select({ count: sql<number>`count(*)::int` }).from(drafts).where(which)
  return {
    count: counted?.count ?? 0,
    drafts: rows.map(({ draft, title, owner, piece }) => ({
      id: draft.id,
      title,
      state: draftState({ ...draft, piece }),
      ownerName: called(owner),
      updatedAt: draft.updatedAt,
      discardedAt: draft.discardedAt,
      path: piece?.path ?? null,
    })),
  }
}
