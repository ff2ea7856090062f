import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { NEWEST_FIRST, type PieceSummary, published } from '@/publication/public/pieces/select-summaries'
import { type PieceView, selectViews } from '@/publication/public/pieces/select-views'

/** Whole texts on one page of a month archive. */
export const PIECES_PER_MONTH_PAGE = 10

/** Titles above a month. */
export const MOST_LISTED = 100

export type MonthRef = { year: number; month: number }
export type MonthView = {
  pieces: PieceView[]
  count: number
  /** 1 and up */
  page: number
  pageCount: number
  /** what the month has, newest first, with the page of it each stands on; of more than `MOST_LISTED` those of this page */
  contents: (Pick<PieceSummary, 'path' | 'title' | 'language'> & { page: number })[]
  /** the nearest months with pieces; null at either end */
  previous: MonthRef | null
  next: MonthRef | null
}

/** One page of a month with whole texts, newest first; null when there is no such page. Pages count from 1. */
export async function readMonth(year: number, month: number, page: number): Promise<MonthView | null> {
  const inMonth = and(eq(pieces.year, year), eq(pieces.month, month))
  const [whole, counted, titles, previous, next] = await Promise.all([
    selectViews({ where: inMonth, limit: PIECES_PER_MONTH_PAGE, offset: (page - 1) * PIECES_PER_MONTH_PAGE }),
    db().select({ count: sql<number>`count(*)::int` }).from(pieces).where(published(inMonth)),
    listTitles(inMonth),
    nearestMonth(sql`(${pieces.year}, ${pieces.month}) < (${year}, ${month})`, desc),
    nearestMonth(sql`(${pieces.year}, ${pieces.month}) > (${year}, ${month})`, asc),
  ])
  if (whole.length === 0) return null
  const count = counted[0]?.count ?? 0
  const pageCount = Math.ceil(count / PIECES_PER_MONTH_PAGE)
  const contents = contentsOf(titles, whole, page)
  return { pieces: whole, count, page, pageCount, contents, previous, next }
}

type Title = Pick<PieceSummary, 'path' | 'title' | 'language'>

/** Of a month with more than `MOST_LISTED` pieces the titles of this page, so that no page has thousands. */
export function contentsOf(
  titles: readonly Title[],
  onPage: readonly Title[],
  page: number,
): MonthView['contents'] {
  if (titles.length > MOST_LISTED)
    return onPage.map(({ path, title, language }) => ({ path, title, language, page }))
  return titles.map((it, index) => ({ ...it, page: Math.floor(index / PIECES_PER_MONTH_PAGE) + 1 }))
}

function listTitles(inMonth: SQL | undefined) {
  return db()
    .select({ path: pieces.path, title: pieces.title, language: pieces.language })
    .from(pieces)
    .where(published(inMonth))
    .orderBy(...NEWEST_FIRST)
    .limit(MOST_LISTED + 1)
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
