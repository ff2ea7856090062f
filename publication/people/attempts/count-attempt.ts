import { and, count, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { attempts } from '@/db/schema'
import { keyedHash } from '@/secret'
import { visitorNetwork } from './visitor-network'

/**
 * What is tried, by whom, and how often that may be within so many hours. A visitor is told by their IP address and
 * counted by their network, which they cannot change at will; anybody else by what tells them apart, such as an address.
 */
export type Attempt = { kind: string; limit: number; hours: number } & ({ visitor: string } | { key: string })

/**
 * Counts one attempt and says whether it is within its limit; what is over the limit is not counted, so that going on
 * does not make the wait longer. Exact when many try at once: attempts of one kind and key wait for each other until
 * their transactions end. Of the key only a keyed hash is kept.
 */
export async function countAttempt(transaction: Transaction, attempt: Attempt, now: Date): Promise<boolean> {
  const { kind, limit, hours } = attempt
  const keyHash = await lockAttempts(transaction, attempt)
  const since = new Date(now.getTime() - hours * 3_600_000)
  const [made] = await transaction
    .select({ number: count() })
    .from(attempts)
    .where(and(eq(attempts.kind, kind), eq(attempts.keyHash, keyHash), gt(attempts.at, since)))
  if ((made?.number ?? 0) >= limit) return false
  await transaction.insert(attempts).values({ kind, keyHash, at: now })
  return true
}

/** Lets attempts of one kind and key wait for each other until their transactions end. Returns the hash of the key. */
export async function lockAttempts(transaction: Transaction, attempt: Attempt): Promise<string> {
  const key = 'visitor' in attempt ? visitorNetwork(attempt.visitor) : attempt.key
  const keyHash = keyedHash('attempt', `${attempt.kind}\0${key}`)
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${attempt.kind + keyHash}, 0))`)
  return keyHash
}
