import type { Author } from '@/db/schema'

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
export function fullName({ givenName, infix, familyName }: NameParts): string {
  return [givenName, infix, familyName].filter(Boolean).join(' ')
}

/** "Van Iersel": standing alone, the infix takes a capital. Without a family name the given name. */
export function familyNameAlone({ givenName, infix, familyName }: NameParts): string {
  if (!familyName) return givenName
  const alone = [infix, familyName].filter(Boolean).join(' ')
  return alone.charAt(0).toLocaleUpperCase('nl') + alone.slice(1)
}

/** "Iersel, Diederik van": for lists that are sorted by family name. */
export function nameForList({ givenName, infix, familyName }: NameParts): string {
  if (!familyName) return givenName
  return `${familyName}, ${[givenName, infix].filter(Boolean).join(' ')}`
}

/** What has room beside a letter. */
const MOST_INITIALS = 4

/** "DvI": the first letter of each part, the infix in small letters; of a name with many parts those of its two ends. */
export function initialsOf(author: NameParts): string {
  const all = fullName(author)
    .split(/[\s-]+/)
    .map((part) => part.match(/\p{L}/u)?.[0] ?? '')
  return all.length > MOST_INITIALS ? `${all.at(0)}${all.at(-1)}` : all.join('')
}

/** The name of an author as pages show it: in full, alone, as initials, with the slug of their page. */
export function toAuthorName(author: NameParts & { slug: string }): AuthorName {
  const { slug, givenName } = author
  return { slug, name: fullName(author), givenName, initials: initialsOf(author) }
}
