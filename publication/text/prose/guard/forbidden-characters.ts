/**
 * Characters that no text may hold, written or as a character reference: the controls of Unicode but tab and line ends,
 * everything that turns the direction of writing (Bidi_Control, UAX #9: it can make a text read otherwise than it is),
 * noncharacters and halves of surrogate pairs, which HTML and PostgreSQL refuse.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}]/u

/** Where the first forbidden character stands, or null when there is none; `index` counts UTF-16 units. */
export function findForbiddenCharacter(text: string): { index: number; code: string } | null {
  const found = FORBIDDEN.exec(text)
  if (!found) return null
  return { index: found.index, code: nameOf(found[0]) }
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
