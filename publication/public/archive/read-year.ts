import { eq } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { type PieceSummary, selectSummaries } from '@/publication/public/pieces/select-summaries'
import { listMonths } from './list-months'

/** A year of hundreds of pieces was a page of 1.85 MB. */
export const PIECES_PER_YEAR_PAGE = 50

export type YearView = {
  /** of this page */
  pieces: PieceSummary[]
  /** of the whole year */
  count: number
  /** the nearest years with pieces; null at either end */
  previous: number | null
  next: number | null
}

/** One page of the pieces of a year, newest first; null when there is no such page. Pages count from 1. */
export async function readYear(year: number, page: number): Promise<YearView | null> {
  const [ofPage, months] = await Promise.all([
    selectSummaries({
      where: eq(pieces.year, year),
      limit: PIECES_PER_YEAR_PAGE,
      offset: (page - 1) * PIECES_PER_YEAR_PAGE,
    }),
    listMonths(),
  ])
  if (ofPage.length === 0) return null
  const years = [...new Set(months.map((month) => month.year))]
  const ofYear = months.filter((month) => month.year === year)
  return {
    pieces: ofPage,
    count: ofYear.reduce((count, month) => count + month.count, 0),
    previous: years.find((other) => other < year) ?? null,
    next: years.findLast((other) => other > year) ?? null,
  }
}
