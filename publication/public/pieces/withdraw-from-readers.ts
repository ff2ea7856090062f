import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { pieces } from '@/db/schema'

/** When, and whether somebody who wrote it did so: its address says that. */
export type Withdrawal = { at: Date; byAuthors: boolean }

/** Takes a piece away from readers: its address answers 410. Doing it again changes neither the moment nor by whom, and answers false. */
export async function withdrawFromReaders(
  transaction: Transaction,
  pieceId: string,
  { at, byAuthors }: Withdrawal,
): Promise<boolean> {
  const withdrawn = await transaction
    .update(pieces)
    .set({ withdrawnAt: at, withdrawnByAuthors: byAuthors })
    .where(and(eq(pieces.id, pieceId), isNull(pieces.withdrawnAt)))
    .returning({ id: pieces.id })
  return withdrawn.length > 0
}
