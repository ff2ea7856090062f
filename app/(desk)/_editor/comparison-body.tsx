/** Two texts side by side as finished rows, empty when there is nothing to compare; or the sentence that says why there are none. */
export type Comparison = { status: 'set'; html: string } | { status: 'not set'; sentence: string }

export const NOTHING_TO_COMPARE: Comparison = { status: 'set', html: '' }

/** The body of a table with two columns, of which React sees no rows. */
export function ComparisonBody({ rows }: { rows: Comparison }) {
  if (rows.status === 'not set')
    return (
      <tbody>
        <tr>
          <td colSpan={2}>{rows.sentence}</td>
        </tr>
      </tbody>
    )
  if (!rows.html) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it from the lines of both texts; nothing typed is in it unescaped.
  return <tbody dangerouslySetInnerHTML={{ __html: rows.html }} />
}
