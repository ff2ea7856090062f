import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/** Nobody else adds or deletes a picture with these bytes until this transaction is over. `hash`: of its master. */
export async function holdFiles(transaction: Transaction, hash: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`)
}
