import { desc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { published } from '@/publication/public/pieces/select-summaries'

export type Month = { year: number /** 1 to 12 */; month: number; count: number }

/** Every month with published pieces and how many, newest first. */
export async function listMonths(): Promise<Month[]> {
  return db()
    .select({ year: pieces.year, month: pieces.month, count: sql<number>`count(*)::int` })
    .from(pieces)
    .where(published())
    .groupBy(pieces.year, pieces.month)
    .orderBy(desc(pieces.year), desc(pieces.month))
}
