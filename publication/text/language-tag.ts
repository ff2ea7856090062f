import { insteadOf } from '@/instead-of'

/** A language of two or three letters, and what may follow it. Longer ones are reserved, and "nederlands" is none. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The language that somebody typed, as a tag of BCP 47 (RFC 5646) in its canonical spelling: "nl-be" is "nl-BE"; null when
 * it is no language that is known.
 */
export function readLanguageTag(typed: string): string | null {
  const text = typed.trim()
  if (!TAG.test(text) || text.length > 35) return null
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text)
    return NAMES.of(tag.split('-', 1)[0] ?? '') ? tag : null
  } catch (error) {
    return insteadOf(RangeError, null)(error)
  }
}
