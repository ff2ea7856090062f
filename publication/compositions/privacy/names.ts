import type { NameParts } from '@/publication/members/split-name'
import { GIVEN_NAMES } from './given-names'

const INFIX =
  "(?:van der|van den|van de|van het|van ’t|van 't|van|von|de|den|der|ten|ter|te|el|al|di|da|la|le|’t|'t)"
const WORD = "\\p{Lu}[\\p{L}’'-]*\\p{L}"
const SPACE = '[ \\u00a0]'

/** "Kees", "Jan Peter de Vries", "Els Jansen": begins with a word that may be a given name. */
const NAME = new RegExp(
  `(?<![\\p{L}@/.-])${WORD}(?:${SPACE}(?:${INFIX}${SPACE})?${WORD}){0,3}(?![\\p{L}@])`,
  'gu',
)
/** "mevrouw Jansen", "dr. El Amrani", "mijn zus Roos": what is said before makes any word a name. */
const TITLED = new RegExp(
  `(?<!\\p{L})(?:[Mm]eneer|[Mm]evrouw|[Mm]ijnheer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.|[Dd]rs?\\.|[Ii]r\\.|[Mm]r\\.|[Pp]rof\\.|[Pp]rofessor|[Dd]okter|[Mm]eester|[Jj]uf|[Oo]om|[Tt]ante|[Bb]uurman|[Bb]uurvrouw|(?:[Mm]ijn|[Jj]ouw|[Jj]e|[Zz]ijn|[Hh]aar|[Oo]nze|[Hh]un)${SPACE}(?:man|vrouw|zoon|dochter|zus|zusje|broer|broertje|vader|moeder|neef|nicht|vriend|vriendin|collega|buurman|buurvrouw|baas|kleinzoon|kleindochter|ex|oma|opa))${SPACE}((?:${INFIX}${SPACE})?${WORD}(?:${SPACE}(?:${INFIX}${SPACE})?${WORD}){0,2})(?!\\p{L})`,
  'gu',
)
/** A word, "van der", a word: a family name, unless what comes first is an institution or a day. */
const WITH_INFIX = new RegExp(
  `(?<![\\p{L}@/.-])(${WORD})${SPACE}(?:van der|van den|van de|ter|ten)${SPACE}${WORD}(?!\\p{L})`,
  'gu',
)
const NO_PERSON =
  /^(?:De|Het|Een|Universiteit|Ministerie|Raad|Huis|Bank|Kamer|Koning|Koningin|Paus|Vrede|Slag|Hof|Museum|Stichting|Vereniging|Partij|Dag|Nacht|Avond|Feest|Verklaring|Rechten|Ten|Boven|Onder|Naast|Voor|Achter|In|Op|Aan|Uit|Bij|Langs|Vanuit|Midden|Kasteel|Kerk|Leger|School|Bond|Tuin|Toren|Een|Twee|Drie|Veel|Iets|Niets|Alles|Iemand|Wie|Wat|Welke|Sommige|Enkele|Geen|Elk|Elke)$/u

/**
 * Names of people, as they stand in a text, but for those who may be named: authors and correspondents. It knows some
 * hundreds of given names, what stands after "mevrouw" or "mijn zus", and family names with "van der". It cannot tell
 * a friend from a writer who is dead for a century, and does not see a nickname or a family name that stands alone.
 */
export function findNames(text: string, known: readonly NameParts[]): string[] {
  const titled = [...text.matchAll(TITLED)].map(([, name]) => name ?? '')
  const plain = [...text.matchAll(NAME)].map(([found]) => fromGivenName(found))
  const infixed = [...text.matchAll(WITH_INFIX)]
    .filter(([, first]) => !NO_PERSON.test(first ?? ''))
    .map(([found]) => found)
  const found = [...titled, ...plain, ...infixed].filter((name) => name !== '' && !isKnown(name, known))
  return withoutParts([...new Set(found)])
}

/** From the first word that is a given name on: of "Gisteren zei Kees" that is Kees, of "Albert Heijn" nothing. */
function fromGivenName(found: string): string {
  const words = found.split(/[ \u00a0]/)
  const from = words.findIndex(
    (word) => GIVEN_NAMES.has(word) || GIVEN_NAMES.has(word.replace(/[’']?s$/, '')),
  )
  if (from === -1) return ''
  const name = words.slice(from).join(' ')
  return NO_PEOPLE.has(name) ? '' : name
}

/** What begins like a name and is none. */
const NO_PEOPLE: ReadonlySet<string> = new Set([
  'Albert Heijn',
  'Anne Frank Huis',
  'Artis',
  'Jan Modaal',
  'Jan Klaassen',
  'Max Havelaar',
  'Sint Maarten',
])

function isKnown(name: string, known: readonly NameParts[]): boolean {
  const said = name.replace(/[’']?s$/, '').toLowerCase()
  return known.some(({ givenName, infix, familyName }) => {
    const whole = [givenName, infix, familyName].filter(Boolean).join(' ')
    const alone = [infix, familyName].filter(Boolean).join(' ')
    const firstName = givenName.split(' ')[0] ?? ''
    return [whole, givenName, alone, familyName, firstName, `${firstName} ${alone}`]
      .filter((it) => it.trim() !== '')
      .some((it) => [name.toLowerCase(), said].includes(it.trim().toLowerCase()))
  })
}

/** "Jansen" is told by "Els Jansen" already. */
function withoutParts(names: string[]): string[] {
  return names.filter(
    (name) => !names.some((other) => other.length > name.length && ` ${other} `.includes(` ${name} `)),
  )
}
