import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { endEveryWayIn } from '../sessions/end-every-way-in'
import { isPending } from './address-change-times'
import { lockChangeOf } from './address-link'
import { claimAddress } from './claim-address'
import { formerEmailsAfter } from './former-emails'

export type ConfirmedOutcome = { status: 'confirmed' } | { status: 'link-unusable' }

/**
 * Gives a member the address that this link was mailed to, once. Every link to sign in of before ends, and every session
 * but that of `sessionToken`, when it is theirs; the old address is told and can undo it for seven days. Unusable says
 * nothing about why: used, too late, replaced, its member removed, or the address another's by now.
 */
export async function confirmAddress(
  token: string,
  sessionToken: string | null,
  now = new Date(),
): Promise<ConfirmedOutcome> {
  return db().transaction(async (transaction) => {
    const found = await lockChangeOf(transaction, token, 'confirm')
    if (!found) return { status: 'link-unusable' }
    const { change, member } = found
    if (!isPending(change, now)) return { status: 'link-unusable' }
    if (!(await claimAddress(transaction, member.id, change.newEmail, now)))
      return { status: 'link-unusable' }
    await transaction
      .update(members)
      .set({ email: change.newEmail, addressSince: now, formerEmails: formerEmailsAfter(member) })
      .where(eq(members.id, member.id))
    await transaction.update(addressChanges).set({ confirmedAt: now }).where(eq(addressChanges.id, change.id))
    await endEveryWayIn(transaction, member.id, sessionToken)
    if (change.oldEmail) await enqueue(transaction, 'tell-old-address', { changeId: change.id })
    return { status: 'confirmed' }
  })
}
