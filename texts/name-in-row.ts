import { type Language, textsIn } from './texts'

/** A name as it stands at this place of a row, from 0: who wanted none has a small letter behind another, "Anna en een schrijver". */
export function nameInRow(name: string, place: number, language: Language): string {
  const { aWriter, erased } = textsIn(language).departures
  // Two of them are told apart by a number: "een schrijver (2)".
  const isOne = name === aWriter || name.startsWith(`${aWriter} (`)
  return place > 0 && isOne ? `${erased.inText}${name.slice(aWriter.length)}` : name
}

const LANGUAGES: Language[] = ['nl', 'en']

/** Whether this is what everybody is called who wanted no name, or was erased. */
export function isAWriter(name: string): boolean {
  return LANGUAGES.some((language) => name === textsIn(language).departures.aWriter)
}
