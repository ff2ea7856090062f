import { joinNames } from '@/texts/join-names'
import type { Language } from '@/texts/texts'
import type { CorrespondentName } from '../../dialogues/correspondent-name'

/**
 * "Denise en Carola"; in full where somebody of that dialogue has the same given name, and those beside each other: "Bram Cools (1), Bram Cools (2)
 * en Anna".
 */
export function readersInWords(readers: readonly CorrespondentName[], language: Language): string {
  return joinNames(
    besideNamesakes(readers).map(({ givenName }) => ({ name: givenName })),
    language,
  )
}

function besideNamesakes(readers: readonly CorrespondentName[]): CorrespondentName[] {
  return [...Map.groupBy(readers, ({ id, firstName }) => firstName ?? id).values()].flat()
}
