import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AddressChange, addressChanges, members } from '@/db/schema'
import { isMemberOrLeft } from '../departures/may-come-back'

/** `isLeft`: somebody left in the name of this member since, perhaps they themselves. */
export type ChangeToTell = { change: AddressChange; isLeft: boolean }

/** A change of address that is mailed about, locked; null when it was replaced, or its member was removed by an owner or is erased. */
export async function lockChange(transaction: Transaction, changeId: string): Promise<ChangeToTell | null> {
  const [found] = await transaction
    .select({ change: addressChanges, removedAt: members.removedAt })
    .from(addressChanges)
    .innerJoin(members, and(eq(members.id, addressChanges.memberId), isMemberOrLeft()))
    .where(eq(addressChanges.id, changeId))
    .for('update', { of: addressChanges })
  return found ? { change: found.change, isLeft: found.removedAt !== null } : null
}
