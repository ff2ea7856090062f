import { renderToStaticMarkup } from 'react-dom/server'
import { ComparedRows } from '@/components/compared-rows'
import { compareTexts } from '@/publication/text/comparison/compare-texts'

/** More is not read by anybody, and would be a page of megabytes. */
const MOST_ROWS = 2_000

/** Two texts side by side as the HTML of rows of a table; null when that would be more than a screen can show. */
export function setComparison(theirs: string, mine: string): string | null {
  const rows = compareTexts(theirs, mine)
  return rows.length > MOST_ROWS ? null : renderToStaticMarkup(<ComparedRows rows={rows} />)
}
