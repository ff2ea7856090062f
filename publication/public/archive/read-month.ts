import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { published } from '@/publication/public/pieces/select-summaries'
import { type PieceView, selectViews } from '@/publication/public/pieces/select-views'

/** Whole texts on one page of a month archive. */
export const PIECES_PER_MONTH_PAGE = 10

export type MonthRef = { year: number; month: number }
export type MonthView = {
  pieces: PieceView[]
  count: number
  /** 1 and up */
  page: number
  pageCount: number
  /** the nearest months with pieces; null at either end */
  previous: MonthRef | null
  next: MonthRef | null
}

/** One page of a month with whole texts, newest first; null when there is no such page. Pages count from 1. */
export async function readMonth(year: number, month: number, page: number): Promise<MonthView | null> {
  const inMonth = and(eq(pieces.year, year), eq(pieces.month, month))
  const [whole, counted, previous, next] = await Promise.all([
    selectViews({ where: inMonth, limit: PIECES_PER_MONTH_PAGE, offset: (page - 1) * PIECES_PER_MONTH_PAGE }),
    db().select({ count: sql<number>`count(*)::int` }).from(pieces).where(published(inMonth)),
    nearestMonth(sql`(${pieces.year}, ${pieces.month}) < (${year}, ${month})`, desc),
    nearestMonth(sql`(${pieces.year}, ${pieces.month}) > (${year}, ${month})`, asc),
  ])
  if (whole.length === 0) return null
  const count = counted[0]?.count ?? 0
  const pageCount = Math.ceil(count / PIECES_PER_MONTH_PAGE)
  return { pieces: whole, count, page, pageCount, previous, next }
}

async function nearestMonth(where: SQL, direction: typeof asc | typeof desc): Promise<MonthRef | null> {
  const [found] = await db()
    .select({ year: pieces.year, month: pieces.month })
    .from(pieces)
    .where(published(where))
    .orderBy(direction(pieces.year), direction(pieces.month))
    .limit(1)
  return found ?? null
}
