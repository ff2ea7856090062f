/** What differs in the short fields of two texts, as rows of a table: theirs, and what was typed. */
export function DifferentFields({ fields }: { fields: { label: string; theirs: string; mine: string }[] }) {
  return fields.map(({ label, theirs, mine }) => (
    <tr key={label} className="different">
      <td>
        <b>{label}</b> <del>{theirs}</del>
      </td>
      <td>
        <b>{label}</b> <ins>{mine}</ins>
      </td>
    </tr>
  ))
}
