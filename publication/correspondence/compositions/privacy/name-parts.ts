/** What names are made of, for patterns: words between the parts, a word with a capital, a space. */
export const INFIX =
  "(?:van der|van den|van de|van het|van ’t|van 't|van|von|de|den|der|ten|ter|te|el|al|di|da|la|le|’t|'t)"
export const CAPITAL_INFIX = "(?:Van der|Van den|Van de|Van ’t|Van 't|Van|De|Den|Ten|Ter|El|Al|Di|Da)"
export const WORD = "\\p{Lu}[\\p{L}’'-]{0,40}\\p{L}"
export const SPACE = '[ \\u00a0]'

/** Where a capital is none of a sentence or a title that begins: after a word without one. */
export const IN_A_SENTENCE = `(?<=(?:(?<![\\p{L}’'-])\\p{Ll}[\\p{L}’'-]*|\\p{N})[,;)]?(?:${SPACE}|\\n))`
