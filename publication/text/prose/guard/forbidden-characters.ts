/**
 * Characters that no text may hold, written or as a character reference: the controls of Unicode but tab and line ends,
 * what overrides or embeds a direction (UAX #9: it can make a text read otherwise than it is), noncharacters and halves of
 * surrogate pairs, which HTML and PostgreSQL refuse. Marks of direction and isolates are needed to write some languages.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\p{Noncharacter_Code_Point}\p{Cs}]/u
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'gu')
const ISOLATES = /[\u2066-\u2069]/g
const ENDS_ISOLATE = '\u2069'

/** Where the first forbidden character stands, or null when there is none; `index` counts UTF-16 units. */
export function findForbiddenCharacter(text: string): { index: number; code: string } | null {
  const found = FORBIDDEN.exec(text)
  if (!found) return null
  return { index: found.index, code: nameOf(found[0]) }
}

/** Every forbidden character of a line. */
export function listForbiddenCharacters(line: string): { index: number; code: string }[] {
  return [...line.matchAll(ALL_FORBIDDEN)].map(({ 0: sign, index }) => ({ index, code: nameOf(sign) }))
}

/** The text with a space for each of them: what else is wrong with it can be told at its place. */
export function withoutForbidden(text: string): string {
  return text.replace(ALL_FORBIDDEN, (sign) => ' '.repeat(sign.length))
}

/**
 * Where an isolate stands that is not ended on its line, or an end of none; null when nowhere. What stands after one that
 * stays open would run another way, and could be somebody else's words.
 */
export function findOpenIsolate(line: string): { index: number; code: string } | null {
  const open: { index: number; code: string }[] = []
  for (const { 0: sign, index } of line.matchAll(ISOLATES)) {
    const here = { index, code: nameOf(sign) }
    if (sign !== ENDS_ISOLATE) open.push(here)
    else if (open.pop() === undefined) return here
  }
  return open[0] ?? null
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
