import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Piece, pieces } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** A published or withdrawn piece, for anyone who may withdraw it; null for others. */
export async function findDeskPiece(
  memberId: string,
  pieceId: string,
): Promise<Pick<Piece, 'id' | 'kind' | 'title' | 'path' | 'withdrawnAt'> | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'withdraw piece', "another's")) return null
  const [piece] = await db()
    .select({
      id: pieces.id,
      kind: pieces.kind,
      title: pieces.title,
      path: pieces.path,
      withdrawnAt: pieces.withdrawnAt,
    })
    .from(pieces)
    .where(eq(pieces.id, pieceId))
  return piece ?? null
}
