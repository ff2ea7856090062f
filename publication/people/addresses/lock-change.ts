import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AddressChange, addressChanges, members } from '@/db/schema'

/** A change of address that is mailed about, locked; null when it was replaced or its member was removed. */
export async function lockChange(transaction: Transaction, changeId: string): Promise<AddressChange | null> {
  const [found] = await transaction
    .select({ change: addressChanges })
    .from(addressChanges)
    .innerJoin(members, and(eq(members.id, addressChanges.memberId), isNull(members.removedAt)))
    .where(eq(addressChanges.id, changeId))
    .for('update', { of: addressChanges })
  return found?.change ?? null
}
