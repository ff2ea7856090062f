import { and, desc, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type AddressChange, addressChanges, members } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { endEveryWayIn } from '../sessions/end-every-way-in'
import { isUndoable } from './address-change-times'
import { lockChangeOf } from './address-link'
import { claimAddress } from './claim-address'

export type PutBackOutcome = { status: 'put-back' } | { status: 'link-unusable' }

/**
 * Undoes a change of address from the mail to the old one, without signing in: the member has that address again,
 * whatever it became since, and every session and every link of theirs ends. A change that was not confirmed yet never
 * will be. Undone are this change and all later ones, so that no address of theirs can put itself back afterwards; an
 * earlier one still can. The address that was put aside is told.
 */
export async function putAddressBack(token: string, now = new Date()): Promise<PutBackOutcome> {
  return db().transaction(async (transaction) => {
    const found = await lockChangeOf(transaction, token, 'undo')
    if (!found) return { status: 'link-unusable' }
    const { change, member } = found
    const email = change.oldEmail
    if (!email || !isUndoable(change, now)) return { status: 'link-unusable' }
    if (!(await claimAddress(transaction, member.id, email, now))) return { status: 'link-unusable' }
    const lastConfirmed = await undoFrom(transaction, change, now)
    if (member.email !== email)
      await transaction.update(members).set({ email, addressSince: now }).where(eq(members.id, member.id))
    await endEveryWayIn(transaction, member.id)
    if (lastConfirmed) await enqueue(transaction, 'tell-undone-address', { changeId: lastConfirmed })
    return { status: 'put-back' }
  })
}

/** Marks the change and all later ones of its member, whose links end with that; says which one had its way last. */
async function undoFrom(
  transaction: Transaction,
  { memberId, confirmedAt }: AddressChange,
  now: Date,
): Promise<string | null> {
  const isLater = confirmedAt
    ? or(isNull(addressChanges.confirmedAt), gte(addressChanges.confirmedAt, confirmedAt))
    : isNull(addressChanges.confirmedAt)
  const isUndone = and(eq(addressChanges.memberId, memberId), isNull(addressChanges.undoneAt), isLater)
  const [last] = await transaction
    .select({ id: addressChanges.id })
    .from(addressChanges)
    .where(and(isUndone, isNotNull(addressChanges.confirmedAt)))
    .orderBy(desc(addressChanges.confirmedAt))
    .limit(1)
  await transaction.update(addressChanges).set({ undoneAt: now }).where(isUndone)
  return last?.id ?? null
}
