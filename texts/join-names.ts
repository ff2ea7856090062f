import { nameInRow } from './name-in-row'
import type { Language } from './texts'

/** "Anna, Bram en Carola"; behind words of ours, "Wacht op …", who wanted no name is "een schrijver" in the first place too. */
export function joinNames(
  named: readonly (string | { name: string })[],
  language: Language,
  { isInSentence = false } = {},
): string {
  const before = isInSentence ? 1 : 0
  const names = named.map((it, place) =>
    nameInRow(typeof it === 'string' ? it : it.name, place + before, language),
  )
  return new Intl.ListFormat(language).format(names)
}
