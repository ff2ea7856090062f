import { joinNames } from '@/texts/join-names'
import type { Language } from '@/texts/texts'
import type { CorrespondentName } from '../../dialogues/correspondent-name'

/** "Denise en Carola"; in full where two of them have one given name. */
export function readersInWords(readers: readonly CorrespondentName[], language: Language): string {
  const isOne = ({ givenName }: CorrespondentName) =>
    readers.filter((it) => it.givenName === givenName).length === 1
  return joinNames(
    readers.map((reader) => ({ name: isOne(reader) ? reader.givenName : reader.name })),
    language,
  )
}
