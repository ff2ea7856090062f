import { and, asc, eq, gt } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { attempts } from '@/db/schema'
import { type Attempt, lockAttempts } from './count-attempt'

const HOUR_MS = 3_600_000

/**
 * Counts one attempt at the first moment at which it is within its limit: now, or later where earlier ones fill the
 * hours before. Returns that moment; null, and nothing is counted, where it would be more than `mostWaitMs` away. Exact
 * when many try at once, as `countAttempt` is.
 */
export async function reserveAttempt(
  transaction: Transaction,
  attempt: Attempt,
  now: Date,
  mostWaitMs: number,
): Promise<Date | null> {
  const { kind, limit, hours } = attempt
  const keyHash = await lockAttempts(transaction, attempt)
  const made = await transaction
    .select({ at: attempts.at })
    .from(attempts)
    .where(
      and(
        eq(attempts.kind, kind),
        eq(attempts.keyHash, keyHash),
        gt(attempts.at, new Date(now.getTime() - hours * HOUR_MS)),
      ),
    )
    .orderBy(asc(attempts.at))
  // The attempt that makes room by growing old; what was reserved for later counts as made.
  const inTheWay = made.length < limit ? undefined : made[made.length - limit]
  const at = inTheWay ? new Date(Math.max(inTheWay.at.getTime() + hours * HOUR_MS, now.getTime())) : now
  if (at.getTime() - now.getTime() > mostWaitMs) return null
  await transaction.insert(attempts).values({ kind, keyHash, at })
  return at
}
