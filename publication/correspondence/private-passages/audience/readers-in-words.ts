import { joinNames } from '@/texts/join-names'
import type { Language } from '@/texts/texts'
import type { CorrespondentName } from '../../dialogues/correspondent-name'

/** "Denise en Carola"; in full where somebody of that dialogue has the same given name. */
export function readersInWords(readers: readonly CorrespondentName[], language: Language): string {
  return joinNames(
    readers.map(({ givenName }) => ({ name: givenName })),
    language,
  )
}
