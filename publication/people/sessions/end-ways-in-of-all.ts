import { and, isNull, lt, ne } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import {
  addressChanges,
  deedLinks,
  letterLinks,
  proofLinks,
  sessions,
  signInLinks,
  signInRequests,
} from '@/db/schema'

/**
 * Ends every session, every link that signs somebody in, was asked for, confirms a letter, agrees to a proof or does what else a mail asks, and every change of address that nobody
 * confirmed; only those made before a moment, when one is given. In a site that comes from a backup any of them may have been ended since. A
 * link that puts an old address back stays, as the change it undoes stands here too; so does the one for a first owner.
 */
export async function endWaysInOfAll(transaction: Transaction, before?: Date): Promise<void> {
  const isOld = (madeAt: AnyPgColumn) => before && lt(madeAt, before)
  await transaction.delete(sessions).where(isOld(sessions.createdAt))
  await transaction
    .delete(signInLinks)
    .where(and(isOld(signInLinks.createdAt), ne(signInLinks.purpose, 'first-owner')))
  await transaction.delete(letterLinks).where(isOld(letterLinks.createdAt))
  await transaction.delete(proofLinks).where(isOld(proofLinks.createdAt))
  await transaction.delete(deedLinks).where(isOld(deedLinks.createdAt))
  await transaction.delete(signInRequests).where(isOld(signInRequests.askedAt))
  await transaction
    .delete(addressChanges)
    .where(and(isOld(addressChanges.askedAt), isNull(addressChanges.confirmedAt)))
}
