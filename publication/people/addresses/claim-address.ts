import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { isMemberOrLeft } from '../departures/may-come-back'
import { hasAddress } from '../members/has-address'
import { undoableSince } from './address-change-times'

/** Stands for a member who is not there yet. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Whether this member may have this address: no other has it, and no other can still be put back to it. Until the end of
 * the transaction nobody else gets an answer about the same address.
 */
export async function claimAddress(
  transaction: Transaction,
  memberId: string,
  email: string,
  now: Date,
): Promise<boolean> {
  const key = `member's address ${email.trim().toLowerCase()}`
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const [holder] = await transaction
    .select({ id: members.id })
    .from(members)
    .where(and(hasAddress(email), ne(members.id, memberId)))
  return !holder && !(await isKeptForAnother(transaction, memberId, email, now))
}

/** Also for who left meanwhile: they come back by it. */
async function isKeptForAnother(
  transaction: Transaction,
  memberId: string,
  email: string,
  now: Date,
): Promise<boolean> {
  const [kept] = await transaction
    .select({ id: addressChanges.id })
    .from(addressChanges)
    .innerJoin(members, and(eq(members.id, addressChanges.memberId), isMemberOrLeft()))
    .where(
      and(
        sql`lower(${addressChanges.oldEmail}) = lower(${email.trim()})`,
        ne(addressChanges.memberId, memberId),
        isNull(addressChanges.undoneAt),
        gt(addressChanges.confirmedAt, undoableSince(now)),
      ),
    )
  return kept !== undefined
}
