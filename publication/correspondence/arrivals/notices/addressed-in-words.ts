import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import type { Addressed } from './list-addressees'

/** "Carola en Denise"; who told no name is called no name of ours. */
export function addressedInWords({ names, count }: Addressed, language: Language): string {
  const { theOther, theOthers } = textsIn(language).letterNotice
  return names ? joinNames(names, language) : count === 1 ? theOther : theOthers
}
