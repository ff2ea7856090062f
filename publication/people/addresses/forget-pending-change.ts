import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { addressChanges } from '@/db/schema'

/** Voids what was asked for this member and not confirmed yet: the links about it, to confirm and to stop it, end. */
export async function forgetPendingChange(transaction: Transaction, memberId: string): Promise<void> {
  await transaction
    .delete(addressChanges)
    .where(and(eq(addressChanges.memberId, memberId), isNull(addressChanges.confirmedAt)))
}
