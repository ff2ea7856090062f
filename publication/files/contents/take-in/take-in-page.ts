import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { standingPages } from '@/db/schema'
import type { PageFile } from '../format/contents'
import { hashFile } from '../format/hash-file'
import { writePageFile } from '../format/write-files'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'
import { judge } from './take-in-row'

/** Takes in one standing page. One that is new here changed when its export says so. */
export async function takeInPage(file: PageFile, index: Pick<SiteIndex, 'feedIds'>): Promise<FileOutcome> {
  const sourceHash = hashFile(writePageFile(file))
  const [row] = await db().select().from(standingPages).where(eq(standingPages.slug, file.slug))
  const known = row ? { sourceHash: row.sourceHash, hash: hashFile(writePageFile(row)) } : null
  const verdict = judge(known, sourceHash)
  if (verdict !== 'write') return verdict
  const said = row ? undefined : index.feedIds.updated.pages.get(file.slug)
  const written = { ...file, sourceHash, updatedAt: said ?? new Date() }
  await db()
    .insert(standingPages)
    .values(written)
    .onConflictDoUpdate({ target: standingPages.slug, set: written })
  return { status: 'imported' }
}
