/** `[^1]`, but not the beginning of what the note says. */
const REFERENCE = /\[\^([^\]\n]{1,200})\](?!:)/gu
const DEFINITION = /^[ \t>]*\[\^([^\]\n]{1,200})\]:/gmu

/**
 * A text without its references to notes that stand only in what is hidden of it: they would lead nowhere, and say that there is
 * something. References to notes of its own, and to none at all, stay.
 */
export function withoutLooseNotes(shown: string, hidden: readonly string[]): string {
  const away = new Set(hidden.flatMap(notesIn))
  if (away.size === 0) return shown
  for (const name of notesIn(shown)) away.delete(name)
  return shown.replace(REFERENCE, (reference, name: string) => (away.has(asName(name)) ? '' : reference))
}

function notesIn(text: string): string[] {
  return [...text.matchAll(DEFINITION)].map(([, name]) => asName(name ?? ''))
}

/** Blanks and capitals tell no names apart. */
function asName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
