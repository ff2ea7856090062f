import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { announceEdition } from '@/publication/edition/announce-edition'
import { findStanding } from '@/publication/members/find-standing'
import { isAllowed } from '@/publication/members/permissions'

export type WithdrawnOutcome = { status: 'withdrawn' } | { status: 'not-found' }

/** Takes a piece away from readers: its address answers 410. Its text and its draft stay, and it can be published again. */
export async function withdrawPiece(
  memberId: string,
  pieceId: string,
  now = new Date(),
): Promise<WithdrawnOutcome> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'withdraw piece', "another's")) return { status: 'not-found' }
  const [known] = await db().select({ id: pieces.id }).from(pieces).where(eq(pieces.id, pieceId))
  if (!known) return { status: 'not-found' }
  // Withdrawing again must not move the moment.
  await db()
    .update(pieces)
    .set({ withdrawnAt: now })
    .where(and(eq(pieces.id, pieceId), isNull(pieces.withdrawnAt)))
  announceEdition()
  return { status: 'withdrawn' }
}
