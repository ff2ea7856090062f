import type { Author } from '@/db/schema'
import { isJoined } from '@/texts/writing'

/** An author as bylines need one. */
export type AuthorName = {
  slug: string
  /** "Diederik van Iersel" */
  name: string
  /** "Diederik" */
  givenName: string
  /** "DvI" */
  initials: string
}

type NameParts = Pick<Author, 'givenName' | 'infix' | 'familyName'>

/** "Diederik van Iersel": after a given name the infix keeps its small letter. */
export function fullName(author: NameParts): string {
  const { givenName, infix, familyName } = apart(author)
  return [givenName, withFamilyName({ infix, familyName })].filter(Boolean).join(' ')
}

/** "'s-Gravesande" has a dash and "d'Ancona" nothing between them; "van 't Hek" a space, as every other infix. */
function withFamilyName({ infix, familyName }: Pick<NameParts, 'infix' | 'familyName'>): string {
  const curled = curl(infix)
  if (/^’s$/i.test(curled)) return `${curled}-${familyName}`
  if (/\p{L}’$/u.test(curled)) return `${curled}${familyName}`
  return [infix, familyName].filter(Boolean).join(' ')
}

const curl = (text: string) => text.replace(/['‘`´]/g, '’')

/** Whether no space follows: "'s" and "d'". */
const isTied = (infix: string) => /^’s$|\p{L}’$/iu.test(curl(infix))

/** "'s-Gravesande" given whole as a family name, in its two parts; the same as `byFamilyName` in SQL. */
function apart({ givenName, infix, familyName }: NameParts): NameParts {
  const [, before, after] =
    (infix === '' && /^(['’‘`´]s)-(.+)$|^(d['’‘`´])(\p{Lu}.+)$/u.exec(familyName)?.filter(Boolean)) || []
  return before && after ? { givenName, infix: before, familyName: after } : { givenName, infix, familyName }
}

/** "Van Iersel": standing alone, the infix takes a capital. Without a family name the given name. */
export function familyNameAlone(author: NameParts): string {
  const { givenName, infix, familyName } = apart(author)
  if (!familyName) return givenName
  const alone = withFamilyName({ infix, familyName })
  return alone.charAt(0).toLocaleUpperCase('nl') + alone.slice(1)
}

/** "Iersel, Diederik van": for lists that are sorted by family name. */
export function nameForList(author: NameParts): string {
  const { givenName, infix, familyName } = apart(author)
  if (!familyName) return givenName
  return `${familyName}, ${[givenName, isTied(infix) ? curl(infix) : infix].filter(Boolean).join(' ')}`
}

/** What has room beside a letter. */
const MOST_INITIALS = 4

/** "DvI": the first letter of each part ("IJ" is one), the infix in small letters; of a name with many parts those of its two ends. */
export function initialsOf(author: NameParts): string {
  const all = fullName(author)
    .split(/[\s-]+/)
    .map((part) => part.match(/IJ|\p{L}/u)?.[0] ?? '')
  const shown = all.length > MOST_INITIALS ? [all.at(0), all.at(-1)] : all
  // Side by side, letters of a joined script would be a word.
  return shown.join(shown.some((letter) => letter && isJoined(letter)) ? '\u200c' : '')
}

/** The name of an author as pages show it: in full, alone, as initials, with the slug of their page. */
export function toAuthorName(author: NameParts & { slug: string }): AuthorName {
  const { slug, givenName } = author
  return { slug, name: fullName(author), givenName, initials: initialsOf(author) }
}
