import { inArray, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { media } from '@/db/schema'

/** Nobody deletes the pictures that are spelled so until the transaction that saves their text is over. */
export async function holdSpelled(transaction: Transaction, spelled: string[]): Promise<void> {
  if (spelled.length === 0) return
  await transaction
    .select({ id: media.id })
    .from(media)
    .where(or(inArray(media.name, spelled), inArray(sql`left(${media.hash}, 16)`, spelled)))
    .orderBy(media.id)
    .for('key share')
}
