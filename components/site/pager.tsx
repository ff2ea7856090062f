export type Step = { path: string; label: string }

type Props = { label: string; previous: Step | null; next: Step | null }

/** To the page, month or year before this one, and after. */
export function Pager({ label, previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="pager column" aria-label={label}>
      {previous && (
        <a className="prev" rel="prev" href={previous.path}>
          {previous.label}
        </a>
      )}
      {next && (
        <a className="next" rel="next" href={next.path}>
          {next.label}
        </a>
      )}
    </nav>
  )
}
