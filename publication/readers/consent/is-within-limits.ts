import type { Transaction } from '@/db/client'
import { countAttempt } from '@/publication/people/attempts/count-attempt'

const SIGN_UPS_AN_HOUR_PER_VISITOR = 20
const SIGN_UPS_AN_HOUR_IN_ALL = 500

/**
 * Counts one sign-up, for the newsletter or to follow a dialogue, and says whether its visitor and all visitors together
 * are within their limits. One count for both: what it protects is the strangers whom our forms can have mailed.
 */
export async function isWithinLimits(transaction: Transaction, visitor: string, now: Date): Promise<boolean> {
  const byVisitor = {
    kind: 'sign-up by ip',
    visitor,
    limit: SIGN_UPS_AN_HOUR_PER_VISITOR,
    hours: 1,
  }
  const inAll = { kind: 'sign-up in all', key: '', limit: SIGN_UPS_AN_HOUR_IN_ALL, hours: 1 }
  return (await countAttempt(transaction, byVisitor, now)) && (await countAttempt(transaction, inAll, now))
}
