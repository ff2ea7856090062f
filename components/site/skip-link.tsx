/** The first thing a keyboard meets: past the navigation to what the page is about. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a className="skip-link" href="#~inhoud">
      {label}
    </a>
  )
}
