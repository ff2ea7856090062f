import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { sessions, signInLinks } from '@/db/schema'
import { hashToken } from './token'

/**
 * Ends a member's sessions and every link that would sign them in. `exceptToken`: the session that may stay, when it is
 * theirs. Whoever calls this holds the lock of the member, so that no link or session is made meanwhile.
 */
export async function endEveryWayIn(
  transaction: Transaction,
  memberId: string,
  exceptToken: string | null = null,
): Promise<void> {
  const isTheirs = eq(sessions.memberId, memberId)
  const isEnded =
    exceptToken === null ? isTheirs : and(isTheirs, ne(sessions.tokenHash, hashToken(exceptToken)))
  await transaction.delete(sessions).where(isEnded)
  await transaction.delete(signInLinks).where(eq(signInLinks.memberId, memberId))
}
