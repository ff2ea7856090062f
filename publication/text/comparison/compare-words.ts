import { type ComparedRow, compareTexts } from './compare-texts'
import { type Edit, editsBetween } from './edits-between'
import { rowsOfEdits } from './rows-of-edits'
import { splitWords } from './split-words'
import type { WordRow } from './word-row'

/** More edits than this are no changes any more but another text: then it is compared line by line, or not at all. */
const MOST_EDITS = 2_000
const MOST_EDITS_OF_A_ROW = 400

/**
 * Two texts side by side with what differs between them word by word; each side, row after row, is that text again. A row
 * has more than one line when a paragraph was split or joined.
 */
export function compareWords(theirs: string, mine: string): WordRow[] {
  return stretchesOf(compareTexts(theirs, mine)).flatMap((rows) =>
    rows.some(isDifferent) ? byWord(rows) : rows.map(wholeRow),
  )
}

/** Rows that differ, with the empty lines between them, apart from what is the same: paragraphs are paired by their words. */
function stretchesOf(rows: ComparedRow[]): ComparedRow[][] {
  const stretches: ComparedRow[][] = []
  let isOpen = false
  for (const row of rows) {
    const isWithin = isDifferent(row) || row.theirs === ''
    if (isWithin && isOpen) stretches.at(-1)?.push(row)
    else stretches.push([row])
    isOpen = isWithin
  }
  return stretches
}

function byWord(rows: ComparedRow[]): WordRow[] {
  const edits = editsOf(rows, MOST_EDITS)
  return edits ? rowsOfEdits(edits) : rows.flatMap(byWordAlone)
}

function byWordAlone(row: ComparedRow): WordRow[] {
  const edits = isDifferent(row) && editsOf([row], MOST_EDITS_OF_A_ROW)
  return edits ? rowsOfEdits(edits) : [wholeRow(row)]
}

function editsOf(rows: ComparedRow[], most: number): Edit[] | null {
  const side = (which: 'theirs' | 'mine') => rows.flatMap((row) => row[which] ?? [])
  // Every line has its end here, so that no line at all and an empty one are two things.
  const ended = (lines: string[]) => splitWords(lines.map((line) => `${line}\n`).join(''))
  return editsBetween(ended(side('theirs')), ended(side('mine')), most)
}

const isDifferent = ({ kind }: ComparedRow) => kind === 'different'

function wholeRow({ kind, theirs, mine }: ComparedRow): WordRow {
  const whole = (line: string | null) =>
    line === null ? null : [{ text: line, isDifferent: kind === 'different' }]
  return { kind, theirs: whole(theirs), mine: whole(mine) }
}
