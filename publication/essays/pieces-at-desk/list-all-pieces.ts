import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, members, type Piece, pieces } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export const PIECES_PER_PAGE = 50

export type DeskPiece = Pick<
  Piece,
  'id' | 'kind' | 'title' | 'path' | 'date' | 'pickedOn' | 'withdrawnAt'
> & {
  /** the draft that changes it; null when nobody has opened it on the desk */
  draftId: string | null
  /** who withdrew it, as people are called at the desk; null while it is public, and when nobody knows */
  withdrawnBy: string | null
}

/** Everything that was ever published, withdrawn pieces too, newest first. Pages count from 1. Nothing for anyone who may not. */
export async function listAllPieces(
  memberId: string,
  page: number,
): Promise<{ pieces: DeskPiece[]; count: number }> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read all pieces', "another's")) return { pieces: [], count: 0 }
  const rows = await db()
    .select({
      id: pieces.id,
      kind: pieces.kind,
      title: pieces.title,
      path: pieces.path,
      date: pieces.date,
      pickedOn: pieces.pickedOn,
      withdrawnAt: pieces.withdrawnAt,
      draftId: drafts.id,
      withdrawer: { id: members.id, name: members.name, email: members.email },
    })
    .from(pieces)
    .leftJoin(drafts, eq(drafts.pieceId, pieces.id))
    .leftJoin(members, and(eq(members.id, pieces.withdrawnBy), isNotNull(pieces.withdrawnAt)))
    .orderBy(desc(pieces.date), pieces.id)
    .limit(PIECES_PER_PAGE)
    .offset((page - 1) * PIECES_PER_PAGE)
  const called = await readCalledAmongMembers(db())
  const [counted] = await db().select({ count: sql<number>`count(*)::int` }).from(pieces)
  return {
    pieces: rows.map(({ withdrawer, ...piece }) => ({
      ...piece,
      withdrawnBy: withdrawer && called(withdrawer),
    })),
    count: counted?.count ?? 0,
  }
}
