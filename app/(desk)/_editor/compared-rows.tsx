import type { PlacedRow } from '@/publication/text/comparison/compare-for-screen'

/** The rows of two texts side by side, or the sentence that says why there are none. */
export type Comparison = PlacedRow[] | string

/** Two texts side by side, with what differs marked on both sides: for the body of a table with two columns. */
export function ComparedRows({ rows }: { rows: Comparison }) {
  if (typeof rows === 'string')
    return (
      <tr>
        <td colSpan={2}>{rows}</td>
      </tr>
    )
  return rows.map(({ place, kind, theirs, mine }) => (
    <tr key={place} className={kind}>
      <td>{theirs !== null && (kind === 'same' ? theirs : <del>{theirs}</del>)}</td>
      <td>{mine !== null && (kind === 'same' ? mine : <ins>{mine}</ins>)}</td>
    </tr>
  ))
}
