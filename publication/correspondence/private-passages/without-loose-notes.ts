import { nameOfNote, notesInLine } from './notes-in-line'

const REFERENCE = /\[(\^[^\]\n]{1,200})\]/gu

/**
 * A text without its references to notes that stand only in what is hidden of it: they would lead nowhere, and say that there is
 * something. References to notes of its own, and to none at all, stay.
 */
export function withoutLooseNotes(shown: string, hidden: readonly string[]): string {
  const away = new Set(hidden.flatMap(notesIn))
  if (away.size === 0) return shown
  for (const name of notesIn(shown)) away.delete(name)
  const without = (words: string) =>
    words.replace(REFERENCE, (reference, name: string) => (away.has(nameOfNote(name)) ? '' : reference))
  return shown
    .split('\n')
    .map((line) => {
      const { head, rest } = notesInLine(line)
      return head + without(rest)
    })
    .join('\n')
}

function notesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => notesInLine(line).defines ?? [])
}
