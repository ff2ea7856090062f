import type { ComparedRow } from '@/publication/text/comparison/compare-texts'

/** Two texts side by side, with what differs marked on both sides: for the body of a table with two columns. */
export function ComparedRows({ rows }: { rows: ComparedRow[] }) {
  return rows.map(({ kind, theirs, mine }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are set once, and never again.
    <tr key={place} className={kind}>
      <td>{theirs !== null && (kind === 'same' ? theirs : <del>{theirs}</del>)}</td>
      <td>{mine !== null && (kind === 'same' ? mine : <ins>{mine}</ins>)}</td>
    </tr>
  ))
}
