import type { Transaction } from '@/db/client'
import { sessions } from '@/db/schema'
import { makeToken } from './token'

/** How long a session lives. It is not prolonged: the cookie and the row end together. */
const SESSION_LIFETIME_DAYS = 30

export type NewSession = { sessionToken: string; expiresAt: Date }

/** Signs a member in, in the transaction that used up their link. The token is returned once and stored as a hash. */
export async function beginSession(
  transaction: Transaction,
  memberId: string,
  now: Date,
): Promise<NewSession> {
  const { token, tokenHash } = makeToken()
  const expiresAt = new Date(now.getTime() + SESSION_LIFETIME_DAYS * 24 * 3_600_000)
  await transaction.insert(sessions).values({ tokenHash, memberId, expiresAt, createdAt: now })
  return { sessionToken: token, expiresAt }
}
