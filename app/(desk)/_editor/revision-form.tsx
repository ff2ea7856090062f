type Props = {
  revisions: { number: number; label: string }[]
  before: number
  after: number
  words: { before: string; after: string; compare: string }
}

/** Chooses which two revisions of a text stand side by side. */
export function RevisionForm({ revisions, before, after, words }: Props) {
  const options = revisions.map(({ number, label }) => (
    <option key={number} value={number}>
      {label}
    </option>
  ))
  return (
    <form method="get" className="stack">
      <p>
        <label htmlFor="van">{words.before}</label>
        <select id="van" name="van" defaultValue={before}>
          {options}
        </select>
      </p>
      <p>
        <label htmlFor="naar">{words.after}</label>
        <select id="naar" name="naar" defaultValue={after}>
          {options}
        </select>
      </p>
      <p>
        <button type="submit">{words.compare}</button>
      </p>
    </form>
  )
}
