import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { addressChanges, addressLinks, members } from '@/db/schema'
import { isMemberOrLeft } from '../departures/may-come-back'
import { hashToken } from '../sessions/token'
import { isPending, isUndoable } from './address-change-times'

/**
 * Whether a link about a change of address does what it is for at this moment: for the page behind it, which has no button that does nothing.
 * Looking changes nothing; who presses is judged anew.
 */
export async function isUsableAddressLink(
  token: string,
  purpose: 'confirm' | 'undo',
  now = new Date(),
): Promise<boolean> {
  const isWhose = purpose === 'undo' ? isMemberOrLeft() : isNull(members.removedAt)
  const [found] = await db()
    .select({ change: addressChanges })
    .from(addressLinks)
    .innerJoin(addressChanges, eq(addressChanges.id, addressLinks.changeId))
    .innerJoin(members, and(eq(members.id, addressChanges.memberId), isWhose))
    .where(and(eq(addressLinks.tokenHash, hashToken(token)), eq(addressLinks.purpose, purpose)))
  if (!found) return false
  return purpose === 'undo' ? isUndoable(found.change, now) : isPending(found.change, now)
}
