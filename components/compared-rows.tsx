import type { Run, WordRow } from '@/publication/text/comparison/word-row'

/** Rows that are the same, left out between others. */
export type LeftOut = { kind: 'left out' }

/** Two texts side by side, with the words that differ marked on both sides: for the body of a table with two columns. */
export function ComparedRows({ rows }: { rows: (WordRow | LeftOut)[] }) {
  return rows.map((row, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are set once, and never again.
    <tr key={place} className={row.kind === 'left out' ? 'left-out' : row.kind}>
      {row.kind === 'left out' ? (
        <td colSpan={2}>⋯</td>
      ) : (
        <>
          <td>{inRuns(row.theirs, 'del')}</td>
          <td>{inRuns(row.mine, 'ins')}</td>
        </>
      )}
    </tr>
  ))
}

function inRuns(runs: Run[] | null, Mark: 'del' | 'ins') {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
  return runs?.map(({ text, isDifferent }, place) => (isDifferent ? <Mark key={place}>{text}</Mark> : text))
}
