import { renderToStaticMarkup } from 'react-dom/server'
import { ComparedRows, type LeftOut } from '@/components/compared-rows'
import { compareWords } from '@/publication/text/comparison/compare-words'
import type { WordRow } from '@/publication/text/comparison/word-row'

/** More is not read by anybody, and would be a page of megabytes. */
const MOST_ROWS = 2_000
/** So many rows that are the same are shown before and after what differs; a few more than that between two are shown too. */
const ROWS_AROUND = 4
const FEWEST_LEFT_OUT = 4

/** Two texts side by side as the HTML of rows of a table; null when that would be more than a screen can show. */
export function setComparison(theirs: string, mine: string): string | null {
  const rows = withoutWhatIsFar(compareWords(theirs, mine))
  return rows.length > MOST_ROWS ? null : renderToStaticMarkup(<ComparedRows rows={rows} />)
}

/** Whoever looks for one comma in a long essay sees it. Texts that are the same are shown whole. */
function withoutWhatIsFar(rows: WordRow[]): (WordRow | LeftOut)[] {
  const isNear = rows.map(() => false)
  rows.forEach(({ kind }, at) => {
    if (kind === 'different') isNear.fill(true, Math.max(at - ROWS_AROUND, 0), at + ROWS_AROUND + 1)
  })
  if (!isNear.includes(true)) return rows
  return stretchesOf(isNear).flatMap(([from, to]): (WordRow | LeftOut)[] => {
    const stretch = rows.slice(from, to)
    return isNear[from] || stretch.length < FEWEST_LEFT_OUT ? stretch : [{ kind: 'left out' }]
  })
}

/** Where each stretch of equal values begins and ends. */
function stretchesOf(values: boolean[]): [from: number, to: number][] {
  const starts = values.flatMap((value, at) => (at === 0 || value !== values[at - 1] ? at : []))
  return starts.map((from, place) => [from, starts[place + 1] ?? values.length])
}
