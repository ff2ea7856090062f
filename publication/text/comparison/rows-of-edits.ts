import type { Edit } from './edits-between'
import { joinChanges } from './join-changes'
import type { Run, WordRow } from './word-row'

/** The rows of two texts of which every line has its end: one ends where a line ends in both, or in the only one that has it. */
export function rowsOfEdits(edits: Edit[]): WordRow[] {
  return splitAtEnds(edits).map((row) => {
    const joined = joinChanges(row)
    const isSame = row.every(({ kind }) => kind === 'same')
    return {
      kind: isSame ? 'same' : 'different',
      theirs: side(joined, 'removed'),
      mine: side(joined, 'added'),
    }
  })
}

function splitAtEnds(edits: Edit[]): Edit[][] {
  const rows: Edit[][] = []
  let row: Edit[] = []
  for (const edit of edits) {
    row.push(edit)
    const isEnd = edit.part === '\n' && (edit.kind === 'same' || row.every(({ kind }) => kind === edit.kind))
    if (!isEnd) continue
    rows.push(...withoutLastLine(row))
    row = []
  }
  return row.length > 0 ? [...rows, row] : rows
}

/** A line that only one side has, after what both have, is a row of its own. */
function withoutLastLine(row: Edit[]): Edit[][] {
  const at = row.findLastIndex(({ kind, part }) => kind !== 'same' && part === '\n')
  const rest = row.slice(at + 1, -1)
  const kind = row[at]?.kind
  const isOnlyTheirs = at > 0 && rest.length > 0 && rest.every((edit) => edit.kind === kind)
  if (!isOnlyTheirs || !kind) return [row]
  // The line end in both closes what both have; the one of that side closes its own line.
  return [
    [...row.slice(0, at), { kind: 'same', part: '\n' }],
    [...rest, { kind, part: '\n' }],
  ]
}

function side(edits: Edit[], own: Edit['kind']): Run[] | null {
  const parts = edits.filter(({ kind }) => kind === 'same' || kind === own)
  if (parts.length === 0) return null
  const runs = parts.map(({ kind, part }) => ({ text: part, isDifferent: kind === own }))
  return withoutEnd(runs)
}

/** Without the line end that every line has here. */
function withoutEnd(runs: Run[]): Run[] {
  const last = runs.at(-1)
  const rest = { text: last?.text.replace(/\n$/, '') ?? '', isDifferent: last?.isDifferent ?? false }
  return rest.text === '' && runs.length > 1 ? runs.slice(0, -1) : [...runs.slice(0, -1), rest]
}
