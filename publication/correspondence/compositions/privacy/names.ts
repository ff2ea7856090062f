import type { NameParts } from '@/publication/people/members/split-name'
import { findCapitalisedNames } from './capitalised-names'
import { GIVEN_NAMES } from './given-names'
import { findHeaderNames } from './header-names'
import { findInitialledNames } from './initialled-names'
import { INFIX, SPACE, WORD } from './name-parts'
import { isNoPerson } from './no-people'
import { findOtherMembers } from './other-members'
import { findTitledNames } from './titled-names'

/** "Kees", "Jan Peter de Vries", "Els Jansen": begins with a word that may be a given name. */
const NAME = new RegExp(
  `(?<![\\p{L}@/.-])${WORD}(?:${SPACE}(?:${INFIX}${SPACE})?${WORD}){0,3}(?![\\p{L}@])`,
  'gu',
)
/** A word, "van der", a word: a family name, unless what comes first is an institution or a day. */
const WITH_INFIX = new RegExp(
  `(?<![\\p{L}@/.-])${WORD}${SPACE}(?:van der|van den|van de|ter|ten)${SPACE}${WORD}(?!\\p{L})`,
  'gu',
)
/**
 * Names of people, as they stand in a text, but for those who may be named: authors and correspondents. It knows some
 * hundreds of given names, what stands after "mevrouw" or "mijn zus", initials, words with capitals in the middle of a
 * sentence, headers of mail and the other members. It cannot tell a friend from a writer who is dead for a century, and
 * does not see a nickname, nor a family name that stands alone.
 */
export function findNames(
  text: string,
  { known, others }: { known: readonly NameParts[]; others: readonly NameParts[] },
): string[] {
  const plain = [...text.matchAll(NAME)].map(([found]) => fromGivenName(found))
  const infixed = [...text.matchAll(WITH_INFIX)].map(([found]) => found).filter((it) => !isNoPerson(it))
  const found = [
    ...[...findTitledNames(text), ...plain, ...infixed, ...findInitialledNames(text)],
    ...[...findCapitalisedNames(text), ...findHeaderNames(text), ...findOtherMembers(text, others)],
  ]
  const callings = new Set(known.flatMap(callingsOf))
  const strangers = found.filter((name) => name !== '' && !isKnown(name, callings))
  return withoutParts([...new Set(strangers)])
}

/** From the first word that is a given name on: of "Gisteren zei Kees" that is Kees, of "Albert Heijn" nothing. */
function fromGivenName(found: string): string {
  const words = found.split(/[ \u00a0]/)
  const from = words.findIndex((word) => isGivenName(word) || isGivenName(word.replace(/[’']?s$/, '')))
  if (from === -1) return ''
  if (from > 0 && isPartOfName(words[from - 1] ?? '', words[from] ?? '')) return ''
  const name = words.slice(from).join(' ')
  return isNoPerson(name) ? '' : name
}

/** "Sint Maarten" is a day or an island, and Piet a colleague unless he is called black. */
const isPartOfName = (before: string, name: string) =>
  /^(?:Sint|Sinte|Saint|San|Santa)$/.test(before) || (before === 'Zwarte' && /^Piet(?:en)?$/.test(name))

/** "Jan-Willem" is one for his first half. */
function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || GIVEN_NAMES.has(word.split('-')[0] ?? '')
}

function isKnown(name: string, callings: ReadonlySet<string>): boolean {
  return [name, name.replace(/[’']?s$/, '')].some((it) => callings.has(it.toLowerCase()))
}

/** In each way that somebody is called, in lower case. */
function callingsOf({ givenName, infix, familyName }: NameParts): string[] {
  const whole = [givenName, infix, familyName].filter(Boolean).join(' ')
  const alone = [infix, familyName].filter(Boolean).join(' ')
  const firstName = givenName.split(' ')[0] ?? ''
  return [whole, givenName, alone, familyName, firstName, `${firstName} ${alone}`]
    .map((it) => it.trim().toLowerCase())
    .filter((it) => it !== '')
}

/** "Jansen" is told by "Els Jansen" already. */
function withoutParts(names: string[]): string[] {
  const parts = new Set(names.flatMap(partsOf))
  return names.filter((name) => !parts.has(name))
}

/** Words of a name that follow each other, but for all of them. */
function partsOf(name: string): string[] {
  const words = name.split(' ')
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .map((_, count) => words.slice(from, from + count + 1).join(' '))
      .filter((part) => part !== name),
  )
}
