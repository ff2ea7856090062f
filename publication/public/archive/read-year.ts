import { eq } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { type PieceSummary, selectSummaries } from '@/publication/public/pieces/select-summaries'
import { listMonths } from './list-months'

export type YearView = {
  pieces: PieceSummary[]
  /** the nearest years with pieces; null at either end */
  previous: number | null
  next: number | null
}

/** All pieces of a year, newest first; null when it has none. */
export async function readYear(year: number): Promise<YearView | null> {
  const [ofYear, months] = await Promise.all([
    selectSummaries({ where: eq(pieces.year, year) }),
    listMonths(),
  ])
  if (ofYear.length === 0) return null
  const years = [...new Set(months.map((month) => month.year))]
  return {
    pieces: ofYear,
    previous: years.find((other) => other < year) ?? null,
    next: years.findLast((other) => other > year) ?? null,
  }
}
