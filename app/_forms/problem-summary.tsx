type Props = {
  title: string
  problem: string
  /** the id of the field it is about */
  field?: string
}

/** Says what went wrong, above the form. The address ends in #fout, and what can take focus gets it that way. */
export function ProblemSummary({ title, problem, field }: Props) {
  return (
    <div className="error-summary" id="fout" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <p>{field ? <a href={`#${field}`}>{problem}</a> : problem}</p>
    </div>
  )
}
