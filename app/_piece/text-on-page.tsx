/** A text as finished HTML, of which React sees no parts; or what a member is told in its place. */
export type SetText = { status: 'set'; html: string } | { status: 'not set'; sentence: string }

/** A text that was set (`setText`), in an element of its own; of an empty one nothing. */
export function TextOnPage({ text, className }: { text: SetText; className?: string | undefined }) {
  if (text.status === 'not set') return <p className="hint">{text.sentence}</p>
  if (!text.html) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it from the checked tree; nothing typed is in it unescaped.
  return <div className={className} dangerouslySetInnerHTML={{ __html: text.html }} />
}
