/** Out of a room, on a phone: an arrow at the beginning of its bar. `words`: where it leads. */
export function WayOut({ href, words }: { href: string; words: string }) {
  return (
    <a className="bar-back" href={href}>
      <span className="unseen">{words}</span>
      <svg width="12" height="20" viewBox="0 0 12 20" aria-hidden="true">
        <path d="M10 2 2 10l8 8" />
      </svg>
    </a>
  )
}
