import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Suppression, suppressions } from '@/db/schema'
import { suppressionHash } from './suppression-hash'

/** Whether nothing is mailed to this address, but what its owner asks for this minute. */
export async function isSuppressed(database: Database | Transaction, email: string): Promise<boolean> {
  return (await findSuppression(database, email)) !== null
}

/** Since when, and why; null while it is mailed. */
export async function findSuppression(
  database: Database | Transaction,
  email: string,
): Promise<Suppression | null> {
  const [found] = await database
    .select()
    .from(suppressions)
    .where(eq(suppressions.emailHash, suppressionHash(email)))
  return found ?? null
}
