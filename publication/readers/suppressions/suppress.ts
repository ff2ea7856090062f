import type { Transaction } from '@/db/client'
import { type Suppression, suppressions } from '@/db/schema'
import { suppressionHash } from './suppression-hash'

/** Why: what was said, without an address. */
export type WhySuppressed = Pick<Suppression, 'why' | 'reason' | 'said'>

/** From now on nothing is mailed to this address. Of one to which nothing was mailed already the first reason stays. */
export async function suppress(
  transaction: Transaction,
  email: string,
  why: WhySuppressed,
  now: Date,
): Promise<void> {
  await transaction
    .insert(suppressions)
    .values({ emailHash: suppressionHash(email), ...why, suppressedAt: now })
    .onConflictDoNothing()
}
