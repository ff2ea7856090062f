import { db, type Transaction } from '@/db/client'
import { addressChanges } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { enqueue } from '@/queue/enqueue'
import { countAttempt } from '../attempts/count-attempt'
import { lockMember } from '../members/lock-member'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { forgetPendingChange } from './forget-pending-change'

const MAILS_AN_HOUR_PER_ADDRESS = 3
const MAILS_AN_HOUR_PER_VISITOR = 20

/** Whose address it is, what it is to become, and the IP address of whoever asks. */
export type AskedChange = { ofId: string; email: string; visitor: string }
export type AskedChangeOutcome =
  | { status: 'asked' }
  /** it is their address already; what was asked before and not confirmed is forgotten */
  | { status: 'unchanged' }
  | { status: 'too-often' }
  | { status: 'not-allowed' }

/**
 * Asks for another address of a member. Nothing changes until the new one confirms; the old one is told at once. Asking
 * again replaces what was asked before. Does the same work and gives the same answer when the address is somebody
 * else's: the queue finds out. `memberId` is who asks.
 */
export async function askToChangeAddress(
  memberId: string,
  { ofId, email, visitor }: AskedChange,
  now = new Date(),
): Promise<AskedChangeOutcome> {
  const newEmail = email.trim()
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'change address', memberId === ofId ? 'own' : "another's"))
      return { status: 'not-allowed' }
    const member = await lockMember(transaction, ofId)
    if (!member) return { status: 'not-allowed' }
    const isUnchanged = member.email === newEmail
    if (!isUnchanged && !(await isWithinLimits(transaction, { ofId, email: newEmail, visitor }, now)))
      return { status: 'too-often' }
    await forgetPendingChange(transaction, ofId)
    if (isUnchanged) return { status: 'unchanged' }
    const change = writtenRow(
      await transaction
        .insert(addressChanges)
        .values({ memberId: ofId, oldEmail: member.email, newEmail, askedAt: now })
        .returning({ id: addressChanges.id }),
      'The change of address',
    )
    await enqueue(transaction, 'send-address-confirmation', { changeId: change.id })
    if (member.email) await enqueue(transaction, 'tell-old-address', { changeId: change.id })
    return { status: 'asked' }
  })
}

/** Two addresses are mailed; who they are of is no matter of the limits, so that these give nothing away. */
async function isWithinLimits(
  transaction: Transaction,
  { ofId, email, visitor }: AskedChange,
  now: Date,
): Promise<boolean> {
  const [perVisitor, perAddress] = [
    { limit: MAILS_AN_HOUR_PER_VISITOR, hours: 1 },
    { limit: MAILS_AN_HOUR_PER_ADDRESS, hours: 1 },
  ]
  const attempts = [
    { ...perVisitor, kind: 'address change by ip', visitor },
    { ...perAddress, kind: 'address change to address', key: email.toLowerCase() },
    { ...perAddress, kind: 'address change of member', key: ofId },
  ]
  for (const attempt of attempts) if (!(await countAttempt(transaction, attempt, now))) return false
  return true
}
