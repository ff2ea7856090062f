import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, pieces } from '@/db/schema'
import { voidApprovals } from '@/publication/correspondence/compositions/take-back-approval'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { announceEdition } from '@/publication/public/edition/announce-edition'

export type WithdrawnOutcome = { status: 'withdrawn' } | { status: 'not-found' }

/**
 * Takes a piece away from readers: its address answers 410. Its text and its draft stay, and it can be published again;
 * a dialogue only when all who write in it agree once more.
 */
export async function withdrawPiece(
  memberId: string,
  pieceId: string,
  now = new Date(),
): Promise<WithdrawnOutcome> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'withdraw piece', "another's")) return { status: 'not-found' }
  const outcome = await db().transaction(async (transaction): Promise<WithdrawnOutcome> => {
    const [dialogue] = await transaction
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(eq(dialogues.pieceId, pieceId))
      .for('update')
    const [known] = await transaction.select({ id: pieces.id }).from(pieces).where(eq(pieces.id, pieceId))
    if (!known) return { status: 'not-found' }
    // Withdrawing again must not move the moment.
    await transaction
      .update(pieces)
      .set({ withdrawnAt: now })
      .where(and(eq(pieces.id, pieceId), isNull(pieces.withdrawnAt)))
    if (dialogue) await voidApprovals(transaction, dialogue.id, now)
    return { status: 'withdrawn' }
  })
  if (outcome.status === 'withdrawn') announceEdition()
  return outcome
}
