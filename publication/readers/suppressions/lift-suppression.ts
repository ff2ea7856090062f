import { and, eq, lt } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { liftedSuppressions, readers, suppressions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { suppressionHash } from './suppression-hash'

/** A sentence says why; more is a text. */
export const LONGEST_REASON = 500

export type Lifted =
  | { status: 'lifted' }
  | { status: 'not-suppressed' }
  | { status: 'no-reason' }
  | { status: 'too-long' }
  | { status: 'not-found' }

/** An owner has this reader mailed again, and says why in a sentence that stays. */
export async function liftSuppression(
  memberId: string,
  readerId: string,
  because: string,
  now = new Date(),
): Promise<Lifted> {
  const sentence = because.trim()
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'lift suppression', "another's")) return { status: 'not-found' }
    const [reader] = await transaction.select().from(readers).where(eq(readers.id, readerId))
    if (!reader) return { status: 'not-found' }
    if (sentence === '') return { status: 'no-reason' }
    if (sentence.length > LONGEST_REASON) return { status: 'too-long' }
    const isLifted = await lift(transaction, reader.email, { liftedBy: memberId, because: sentence }, now)
    return { status: isLifted ? 'lifted' : 'not-suppressed' }
  })
}

/**
 * Somebody asked for our mail anew and confirmed it: whoever reads the mail of that address wants it. Only by a
 * link that was `mailedAt` a moment after it was struck off: one in an older mail says nothing of now.
 */
export async function liftForNewSignUp(
  transaction: Transaction,
  email: string,
  mailedAt: Date,
  now: Date,
): Promise<void> {
  await lift(transaction, email, { liftedBy: null, because: '' }, now, mailedAt)
}

async function lift(
  transaction: Transaction,
  email: string,
  by: { liftedBy: string | null; because: string },
  now: Date,
  before?: Date,
): Promise<boolean> {
  const ofThis = eq(suppressions.emailHash, suppressionHash(email))
  const [was] = await transaction
    .delete(suppressions)
    .where(before ? and(ofThis, lt(suppressions.suppressedAt, before)) : ofThis)
    .returning()
  if (!was) return false
  await transaction.insert(liftedSuppressions).values({ ...was, ...by, liftedAt: now })
  return true
}
