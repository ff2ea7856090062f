import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors } from '@/db/schema'
import { toAuthorFile } from '../bring-out/to-author-file'
import type { AuthorFile } from '../format/contents'
import { hashFile } from '../format/hash-file'
import { writeAuthorFile } from '../format/write-files'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'
import { judge } from './take-in-row'

/** Takes in one author. Of the addresses that the file says their page had, those that are another author's stay so. */
export async function takeInAuthor(written: AuthorFile, index: SiteIndex): Promise<FileOutcome> {
  const known = await findRow(written.slug)
  // Their page moved since: the file is of before.
  if (known && known.slug !== written.slug) return { status: 'left-alone', reason: 'changed-on-desk' }
  const { free = [], taken = [] } = Object.groupBy(written.aliases, (path) =>
    isTheirs(path, known?.id, index) ? 'free' : 'taken',
  )
  const file = { ...written, aliases: free }
  const sourceHash = hashFile(writeAuthorFile(file))
  const verdict = judge(
    known && { sourceHash: known.sourceHash, hash: hashFile(writeAuthorFile(toAuthorFile(known))) },
    sourceHash,
  )
  if (verdict !== 'write')
    return verdict.status === 'unchanged' ? { ...verdict, takenAliases: taken } : verdict
  const { slug, given, infix, family, role, links, aliases, body } = file
  const words = { givenName: given, infix, familyName: family, roleLine: role, links, bio: body, sourceHash }
  const values = { ...words, formerSlugs: aliases.map(slugIn) }
  const [row] = await db()
    .insert(authors)
    .values({ slug, ...values, feedId: index.feedIds.authors.get(slug) })
    .onConflictDoUpdate({ target: authors.slug, set: { ...values, updatedAt: new Date() } })
    .returning({ id: authors.id })
  if (row) for (const name of [slug, ...values.formerSlugs]) index.authors.set(name, row.id)
  return { status: 'imported', takenAliases: taken }
}

/** Who has their page there, before who had it. */
async function findRow(slug: string) {
  const [row] = await db()
    .select()
    .from(authors)
    .where(sql`${authors.slug} = ${slug} or ${slug} = any(${authors.formerSlugs})`)
    .orderBy(sql`${eq(authors.slug, slug)} desc`)
    .limit(1)
  return row ?? null
}

const slugIn = (path: string) => path.slice(path.lastIndexOf('/') + 1)

function isTheirs(path: string, id: string | undefined, index: SiteIndex): boolean {
  const another = index.authors.get(slugIn(path))
  return another === undefined || another === id
}
