import type { ReactNode } from 'react'

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
      <RevisionChoice name="van" label={words.before} chosen={before} options={options} />
      <RevisionChoice name="naar" label={words.after} chosen={after} options={options} />
      <p>
        <button type="submit">{words.compare}</button>
      </p>
    </form>
  )
}

type Choice = { name: string; label: string; chosen: number; options: ReactNode }

function RevisionChoice({ name, label, chosen, options }: Choice) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {options}
      </select>
    </p>
  )
}
