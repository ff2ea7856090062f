import { db, type Transaction } from '@/db/client'
import { publication, topics } from '@/db/schema'
import { readPublicationOut } from '../bring-out/read-publication-out'
import type { PublicationFile } from '../format/contents'
import { hashFile } from '../format/hash-file'
import { writePublicationFile } from '../format/write-files'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'

/**
 * Takes in what `publication.json` says. Topics that it does not name stay: pieces may stand under them. Words that the
 * desk changed since are left alone.
 */
export async function takeInPublication(file: PublicationFile, index: SiteIndex): Promise<FileOutcome> {
  const there = await readPublicationOut(db())
  if (there) {
    const named = there.file.topics.filter(({ slug }) => file.topics.some((topic) => topic.slug === slug))
    const isSame = writePublicationFile({ ...there.file, topics: named }) === writePublicationFile(file)
    if (isSame) return { status: 'unchanged' }
    if (there.sourceHash === null) return { status: 'left-alone', reason: 'made-on-desk' }
    if (there.sourceHash !== hashWords(there.file)) return { status: 'left-alone', reason: 'changed-on-desk' }
  }
  await db().transaction((transaction) => write(transaction, file, index))
  return { status: 'imported' }
}

/** A hash without the topics: they are added to, by the desk and by files, without the words having changed. */
const hashWords = (file: PublicationFile) => hashFile(writePublicationFile({ ...file, topics: [] }))

async function write(transaction: Transaction, file: PublicationFile, index: SiteIndex): Promise<void> {
  const { topics: listed, ...words } = file
  const row = { ...words, sourceHash: hashWords(file), updatedAt: new Date() }
  await transaction
    .insert(publication)
    .values({ id: 1, ...row, feedId: index.feedIds.publication ?? undefined })
    .onConflictDoUpdate({ target: publication.id, set: row })
  for (const [position, { slug, ...topic }] of listed.entries()) {
    const [written] = await transaction
      .insert(topics)
      .values({ slug, ...topic, position, feedId: index.feedIds.topics.get(slug) })
      .onConflictDoUpdate({ target: topics.slug, set: { ...topic, position } })
      .returning({ id: topics.id })
    if (written) index.topics.set(slug, { id: written.id, name: topic.name })
  }
}

/** Names a site that was filled without a publication.json, so that it can be exported whole. */
export async function nameNameless(words: Omit<PublicationFile, 'topics'>): Promise<void> {
  await db()
    .insert(publication)
    .values({ id: 1, ...words, sourceHash: hashWords({ ...words, topics: [] }) })
    .onConflictDoNothing()
}
