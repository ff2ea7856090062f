import type { Language } from './texts'

/** "Anna, Bram en Carola" */
export function joinNames(named: readonly (string | { name: string })[], language: Language): string {
  const names = named.map((it) => (typeof it === 'string' ? it : it.name))
  return new Intl.ListFormat(language).format(names)
}
