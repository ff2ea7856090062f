import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { type Departed, hidesName } from '../departed'

/** A planned piece that names their page as that of an author: not published, unless what they wrote stays under their name. */
export async function erasePlans(transaction: Transaction, departed: Departed): Promise<void> {
  if (!hidesName(departed)) return
  for (const slug of departed.slugs)
    await transaction
      .delete(plannedPieces)
      .where(sql`${plannedPieces.source} ~ ${`(^|[^a-z0-9-])${slug}($|[^a-z0-9-])`}`)
}
