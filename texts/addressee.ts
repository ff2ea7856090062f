import { nameInRow } from './name-in-row'
import { type Language, textsIn } from './texts'

type Addressed = { to: { name: string; givenName: string } | null; isToAll: boolean }

/** What stands behind the sender of a letter: " aan Bram van Iersel", " aan allen", or nothing when nobody knows. */
export function addresseeOf(
  { to, isToAll }: Addressed,
  called: 'name' | 'givenName',
  language: Language,
): string {
  const { letterTo, toAll } = textsIn(language).reader
  if (to) return ` ${letterTo} ${nameInRow(to[called], 1, language)}`
  return isToAll ? ` ${letterTo} ${toAll}` : ''
}
