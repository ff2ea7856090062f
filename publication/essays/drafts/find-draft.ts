import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { type Draft, drafts, members, type Piece, pieces, revisions } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { type DraftState, draftState } from './draft-state'
import { draftsOpenTo } from './drafts-open-to'
import { isNewest } from './is-newest'
import type { NamedRevision } from './read-revision'

export type OpenDraft = Pick<Draft, 'id' | 'kind' | 'ownerId'> & {
  state: DraftState
  ownerName: string
  newest: NamedRevision
  /** what readers have of it, and which revision that is; null while it was never published */
  piece: Pick<Piece, 'id' | 'path' | 'date' | 'withdrawnAt' | 'revision'> | null
  /** null when it was not thrown away */
  discardedAt: Date | null
}

const PUBLIC_SIDE = {
  id: pieces.id,
  path: pieces.path,
  revision: pieces.revision,
  date: pieces.date,
  withdrawnAt: pieces.withdrawnAt,
}

const saver = alias(members, 'saver')

/** A draft with its newest revision, or null when this member may not read it. */
export async function findDraft(memberId: string, draftId: string): Promise<OpenDraft | null> {
  const [found] = await db()
    .select({ draft: drafts, newest: revisions, saver, owner: members, piece: PUBLIC_SIDE })
    .from(drafts)
    .innerJoin(revisions, isNewest())
    .innerJoin(saver, eq(saver.id, revisions.savedBy))
    .innerJoin(members, eq(members.id, drafts.ownerId))
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(and(eq(drafts.id, draftId), await draftsOpenTo(db(), memberId, 'read draft')))
  if (!found) return null
  const { draft, newest, owner, piece } = found
  const called = await readCalledAmongMembers(db())
  return {
    id: draft.id,
    kind: draft.kind,
    ownerId: draft.ownerId,
    state: draftState({ ...draft, piece }),
    ownerName: called(owner),
    newest: { ...newest, savedByName: called(found.saver) },
    piece,
    discardedAt: draft.discardedAt,
  }
}
