import { inArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import {
  addressLinks,
  deedLinks,
  departureLinks,
  letterLinks,
  proofLinks,
  sessions,
  signInLinks,
  subscriptions,
} from '@/db/schema'

/** Everywhere that a hash of a key is kept. */
const KEPT = [
  { table: signInLinks, hash: signInLinks.tokenHash },
  { table: sessions, hash: sessions.tokenHash },
  { table: letterLinks, hash: letterLinks.tokenHash },
  { table: proofLinks, hash: proofLinks.tokenHash },
  { table: deedLinks, hash: deedLinks.tokenHash },
  { table: addressLinks, hash: addressLinks.tokenHash },
  { table: departureLinks, hash: departureLinks.tokenHash },
  { table: subscriptions, hash: subscriptions.confirmTokenHash },
]

/** Which of these hashes are of keys that we made. */
export async function listOwnKeys(database: Database | Transaction, hashes: string[]): Promise<Set<string>> {
  const own = new Set<string>()
  if (hashes.length === 0) return own
  for (const { table, hash } of KEPT)
    for (const found of await database.select({ hash }).from(table).where(inArray(hash, hashes)))
      if (found.hash) own.add(found.hash)
  return own
}
