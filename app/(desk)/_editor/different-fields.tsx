type Props = {
  fields: { label: string; theirs: string; mine: string }[]
  /** stands where a field is empty: a label with nothing behind it says nothing */
  none: string
}

/** What differs in the short fields of two texts, as rows of a table: theirs, and what was typed. */
export function DifferentFields({ fields, none }: Props) {
  return fields.map(({ label, theirs, mine }) => (
    <tr key={label} className="different">
      <td>
        <b>{label}</b> {theirs ? <del>{shown(theirs)}</del> : none}
      </td>
      <td>
        <b>{label}</b> {mine ? <ins>{shown(mine)}</ins> : none}
      </td>
    </tr>
  ))
}

/** A picture as it is, and not by its address. What it shows stands in a row of its own. */
function shown(value: string) {
  if (!value.startsWith('/media/')) return value
  // biome-ignore lint/performance/noImgElement: asked for by who is signed in, in one size, and in no cache
  return <img src={value.replace('/media/', '/schrijven/beeld/')} alt="" />
}
