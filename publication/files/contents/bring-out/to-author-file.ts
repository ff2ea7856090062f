import type { Author } from '@/db/schema'
import type { AuthorFile } from '../format/contents'

/** An author as a file says it. */
export function toAuthorFile({
  slug,
  formerSlugs,
  givenName,
  infix,
  familyName,
  roleLine,
  links,
  bio,
}: Author): AuthorFile {
  const aliases = [...formerSlugs].sort().map((former) => `/auteurs/${former}`)
  return { slug, given: givenName, infix, family: familyName, role: roleLine, links, aliases, body: bio }
}
