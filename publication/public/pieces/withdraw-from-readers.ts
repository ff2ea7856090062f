import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { pieces } from '@/db/schema'

/** When, whether somebody who wrote it did so, which its address says, and who, which the desk says. */
export type Withdrawal = { at: Date; byAuthors: boolean; byId: string | null }

/** Takes a piece away from readers: its address answers 410. Doing it again changes neither the moment nor by whom, and answers false. */
export async function withdrawFromReaders(
  transaction: Transaction,
  pieceId: string,
  { at, byAuthors, byId }: Withdrawal,
): Promise<boolean> {
  const withdrawn = await transaction
    .update(pieces)
    .set({ withdrawnAt: at, withdrawnByAuthors: byAuthors, withdrawnBy: byId })
    .where(and(eq(pieces.id, pieceId), isNull(pieces.withdrawnAt)))
    .returning({ id: pieces.id })
  return withdrawn.length > 0
}
