import type { Author } from '@/db/schema'
import type { AuthorFile } from '../format/contents'

/** An author as a file says it. */
export function toAuthorFile({
  slug,
  givenName,
  infix,
  familyName,
  roleLine,
  links,
  bio,
}: Author): AuthorFile {
  return { slug, given: givenName, infix, family: familyName, role: roleLine, links, body: bio }
}
