import { en } from './en/en'
import { nl } from './nl/nl'

export type Language = 'nl' | 'en'
/** Every sentence a person can see, by the part of the product that says it. */
export type Texts = typeof nl

const byLanguage: Record<Language, Texts> = { nl, en }

/** The interface texts of one language. */
export function textsIn(language: Language): Texts {
  return byLanguage[language]
}
