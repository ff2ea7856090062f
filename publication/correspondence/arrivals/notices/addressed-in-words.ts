import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import type { Addressed, Addressees } from './list-addressees'

/** "Carola en Denise"; who told no name is called no name of ours. */
export function addressedInWords({ names, count }: Addressed, language: Language): string {
  const { theOther, theOthers } = textsIn(language).letterNotice
  return names ? joinNames(names, language) : count === 1 ? theOther : theOthers
}

/** "Aan: Carola (gaat ook naar Denise)": everybody whom a letter goes to, whoever it is to. */
export function toLineOf({ to, also }: Addressees, language: Language): string {
  const { toLine, toLineOfMore } = textsIn(language).letterNotice
  const addressed = addressedInWords(to, language)
  return also.count === 0 ? toLine(addressed) : toLineOfMore(addressed, addressedInWords(also, language))
}
