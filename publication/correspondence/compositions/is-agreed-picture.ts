import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { dialogues, letters, pieces } from '@/db/schema'

/**
 * Whether readers see the picture of this name in a dialogue. All who wrote that agreed to it as it is, so that nothing
 * else may be shown under its name.
 */
export async function isAgreedPicture(transaction: Transaction, name: string): Promise<boolean> {
  const src = `/media/${name}`
  const { rows } = await transaction.execute(sql`
    select from ${dialogues} d join ${pieces} p on p.id = d.piece_id and p.withdrawn_at is null
    where p.image->>'src' = ${src} or strpos(p.body, ${src}) > 0 or exists (
      select from ${letters} l where l.piece_id = p.id and strpos(l.interlude || ' ' || l.body, ${src}) > 0)
    limit 1`)
  return rows.length > 0
}
