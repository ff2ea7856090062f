import { nameInRow } from './name-in-row'
import type { Language } from './texts'

/** "Anna, Bram en Carola" */
export function joinNames(named: readonly (string | { name: string })[], language: Language): string {
  const names = named.map((it, place) => nameInRow(typeof it === 'string' ? it : it.name, place, language))
  return new Intl.ListFormat(language).format(names)
}
