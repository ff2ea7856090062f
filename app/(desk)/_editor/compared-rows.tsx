import type { ComparedRow } from '@/publication/text/comparison/compare-texts'

export type PlacedRow = ComparedRow & { place: number }

/** Rows of two texts side by side, with what differs marked on both sides: for the body of a table. */
export function ComparedRows({ rows }: { rows: PlacedRow[] }) {
  return rows.map(({ place, kind, theirs, mine }) => (
    <tr key={place} className={kind}>
      <td>{theirs !== null && (kind === 'same' ? theirs : <del>{theirs}</del>)}</td>
      <td>{mine !== null && (kind === 'same' ? mine : <ins>{mine}</ins>)}</td>
    </tr>
  ))
}
