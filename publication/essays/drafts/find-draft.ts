import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Draft, drafts, members, type Piece, pieces } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { type DraftState, draftState } from './draft-state'
import { draftsOpenTo } from './drafts-open-to'
import { type NamedRevision, readRevision } from './read-revision'

export type OpenDraft = Pick<Draft, 'id' | 'kind' | 'ownerId'> & {
  state: DraftState
  ownerName: string
  newest: NamedRevision
  /** what readers have of it; null while it was never published */
  piece: Pick<Piece, 'id' | 'path' | 'date' | 'withdrawnAt'> | null
}

const PUBLIC_SIDE = {
  id: pieces.id,
  path: pieces.path,
  revision: pieces.revision,
  date: pieces.date,
  withdrawnAt: pieces.withdrawnAt,
}

/** A draft with its newest revision, or null when this member may not read it. */
export async function findDraft(memberId: string, draftId: string): Promise<OpenDraft | null> {
  const [found] = await db()
    .select({ draft: drafts, owner: members, piece: PUBLIC_SIDE })
    .from(drafts)
    .innerJoin(members, eq(members.id, drafts.ownerId))
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(and(eq(drafts.id, draftId), await draftsOpenTo(db(), memberId, 'read draft')))
  if (!found) return null
  const { draft, owner, piece } = found
  return {
    id: draft.id,
    kind: draft.kind,
    ownerId: draft.ownerId,
    state: draftState({ ...draft, piece }),
    ownerName: nameOnScreen(owner),
    newest: await readRevision(db(), draft.id, draft.revision),
    piece,
  }
}
