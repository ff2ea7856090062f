import { and, desc, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AddressChange, addressChanges, type Member, members } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { endEveryWayIn } from '../sessions/end-every-way-in'
import { isUndoable } from './address-change-times'
import { claimAddress } from './claim-address'
import { formerEmailsBefore } from './former-emails'

/**
 * Gives a member the old address of this change again, whatever it became since; every session and every link of theirs
 * ends, and the address that was put aside is told. Undone are this change and all later ones, so that no address of
 * theirs can put itself back afterwards. False, and nothing changes, where it is too late or the address is another's.
 * Whoever calls this holds the locks of the member and the change.
 */
export async function undoChange(
  transaction: Transaction,
  { change, member }: { change: AddressChange; member: Member },
  now: Date,
): Promise<boolean> {
  const email = change.oldEmail
  if (!email || !isUndoable(change, now)) return false
  if (!(await claimAddress(transaction, member.id, email, now))) return false
  const lastConfirmed = await undoFrom(transaction, change, now)
  if (member.email !== email)
    await transaction
      .update(members)
      .set({ email, addressSince: now, formerEmails: formerEmailsBefore(member, email) })
      .where(eq(members.id, member.id))
  await endEveryWayIn(transaction, member.id)
  if (lastConfirmed) await enqueue(transaction, 'tell-undone-address', { changeId: lastConfirmed })
  return true
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
