import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AddressChange, addressChanges, type Member, members } from '@/db/schema'
import { isMemberOrLeft } from '../departures/may-come-back'
import { lockEvenRemoved } from '../members/lock-member'
import { undoableSince } from './address-change-times'

/**
 * The change by which a member lost this address, as long as it can be undone, and that member, both locked, first the
 * member; null when the address is kept for nobody. Of several the first, so that undoing it undoes the others as well.
 */
export async function lockChangeFrom(
  transaction: Transaction,
  email: string,
  now: Date,
): Promise<{ change: AddressChange; member: Member } | null> {
  const isFromAddress = and(
    sql`lower(${addressChanges.oldEmail}) = lower(${email.trim()})`,
    isNull(addressChanges.undoneAt),
    gt(addressChanges.confirmedAt, undoableSince(now)),
  )
  const [of] = await transaction
    .select({ memberId: addressChanges.memberId })
    .from(addressChanges)
    .innerJoin(members, and(eq(members.id, addressChanges.memberId), isMemberOrLeft()))
    .where(isFromAddress)
    .orderBy(asc(addressChanges.confirmedAt))
  if (!of) return null
  const member = await lockEvenRemoved(transaction, of.memberId)
  // Looked at again under the lock: the old address may have undone it meanwhile.
  const [change] = await transaction
    .select()
    .from(addressChanges)
    .where(and(isFromAddress, eq(addressChanges.memberId, of.memberId)))
    .orderBy(asc(addressChanges.confirmedAt))
    .limit(1)
    .for('update')
  return member && change ? { change, member } : null
}
