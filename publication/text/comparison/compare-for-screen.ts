import { type ComparedRow, compareTexts } from './compare-texts'

/** A row with its place in the comparison, from 0. */
export type PlacedRow = ComparedRow & { place: number }

/** More is not read by anybody, and would be a page of megabytes. */
const MOST_ROWS = 2_000

/** Two texts side by side for a screen; null when that would be more than a screen can show. */
export function compareForScreen(theirs: string, mine: string): PlacedRow[] | null {
  const rows = compareTexts(theirs, mine)
  if (rows.length > MOST_ROWS) return null
  return rows.map((row, place) => ({ ...row, place }))
}
