import { nameWithin } from './name-within'
import { type Language, textsIn } from './texts'

/** A name as it stands at this place of a row, from 0: who wanted none has a small letter behind another, "Anna en een schrijver". */
export function nameInRow(name: string, place: number, language: Language): string {
  const { aWriter, erased } = textsIn(language).departures
  return place > 0 ? nameWithin(name, { aWriter, inText: erased.inText }) : name
}

const LANGUAGES: Language[] = ['nl', 'en']

/** Whether this is what everybody is called who wanted no name, or was erased. */
export function isAWriter(name: string): boolean {
  return LANGUAGES.some((language) => name === textsIn(language).departures.aWriter)
}
