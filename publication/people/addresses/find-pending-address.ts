import { and, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { addressChanges } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { confirmableSince } from './address-change-times'

/** The address that was asked for this member and waits to be confirmed; null when none does. `memberId` is who asks. */
export async function findPendingAddress(
  memberId: string,
  ofId: string,
  now = new Date(),
): Promise<string | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'change address', memberId === ofId ? 'own' : "another's")) return null
  const [pending] = await db()
    .select({ newEmail: addressChanges.newEmail })
    .from(addressChanges)
    .where(
      and(
        eq(addressChanges.memberId, ofId),
        isNull(addressChanges.confirmedAt),
        isNull(addressChanges.undoneAt),
        gt(addressChanges.askedAt, confirmableSince(now)),
      ),
    )
  return pending?.newEmail ?? null
}
