import type { Language } from './texts'

/** "Arabisch" for "ar", in the language of the site; what is no tag of a language that is known stays as it was typed. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
