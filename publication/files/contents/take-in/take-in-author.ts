import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors } from '@/db/schema'
import { toAuthorFile } from '../bring-out/to-author-file'
import type { AuthorFile } from '../format/contents'
import { hashFile } from '../format/hash-file'
import { writeAuthorFile } from '../format/write-files'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'
import { judge } from './take-in-row'

/** Takes in one author. */
export async function takeInAuthor(file: AuthorFile, index: SiteIndex): Promise<FileOutcome> {
  const sourceHash = hashFile(writeAuthorFile(file))
  const { slug, given, infix, family, role, links, body } = file
  const [row] = await db().select().from(authors).where(eq(authors.slug, slug))
  const known = row
    ? { sourceHash: row.sourceHash, hash: hashFile(writeAuthorFile(toAuthorFile(row))) }
    : null
  const verdict = judge(known, sourceHash)
  if (verdict !== 'write') return verdict
  const words = { givenName: given, infix, familyName: family, roleLine: role, links, bio: body, sourceHash }
  const [written] = await db()
    .insert(authors)
    .values({ slug, ...words, feedId: index.feedIds.authors.get(slug) })
    .onConflictDoUpdate({ target: authors.slug, set: { ...words, updatedAt: new Date() } })
    .returning({ id: authors.id })
  if (written) index.authors.set(slug, written.id)
  return { status: 'imported' }
}
