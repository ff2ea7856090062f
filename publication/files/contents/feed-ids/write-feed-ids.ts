import { asc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, issues, letters, pieces, publication, standingPages, topics } from '@/db/schema'

/**
 * The canonical text of `feed-ids.json` for all that is public, in the order of addresses; null on a site without anything. A piece
 * that was withdrawn keeps its id: published again it is the same. Of authors those that have a file (`slugs`).
 */
export async function writeFeedIds(from: Transaction, slugs: ReadonlySet<string>): Promise<string | null> {
  const [site] = await from.select({ id: publication.feedId }).from(publication)
  const ofPieces = await from
    .select({
      key: pieces.path,
      id: pieces.feedId,
      updated: pieces.updatedAt,
      withdrawnAt: pieces.withdrawnAt,
    })
    .from(pieces)
    .orderBy(asc(pieces.path))
  if (!site && ofPieces.length === 0) return null
  const ofLetters = await from
    .select({ path: pieces.path, number: letters.number, id: letters.feedId, updated: letters.updatedAt })
    .from(letters)
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .where(isNull(pieces.withdrawnAt))
    .orderBy(asc(pieces.path), asc(letters.number))
  const ofAuthors = await from
    .select({ key: authors.slug, id: authors.feedId })
    .from(authors)
    .orderBy(asc(authors.slug))
  const byDialogue = Map.groupBy(ofLetters, ({ path }) => path)
  const ofPages = await from
    .select({ key: standingPages.slug, updated: standingPages.updatedAt })
    .from(standingPages)
    .orderBy(asc(standingPages.slug))
  const ofIssues = await from
    .select({ key: sql<string>`${issues.year} || '/' || ${issues.number}`, id: issues.feedId })
    .from(issues)
    .orderBy(asc(issues.year), asc(issues.number))
  const written = {
    publication: site?.id,
    authors: byKey(ofAuthors.filter(({ key }) => slugs.has(key))),
    topics: byKey(
      await from.select({ key: topics.slug, id: topics.feedId }).from(topics).orderBy(asc(topics.slug)),
    ),
    ...(ofIssues.length > 0 && { issues: byKey(ofIssues) }),
    pieces: byKey(ofPieces),
    letters: Object.fromEntries(
      [...byDialogue].map(([path, rows]) => [
        path,
        byKey(rows.map(({ number, id }) => ({ key: String(number), id }))),
      ]),
    ),
    updated: {
      pieces: momentByKey(ofPieces.filter(({ withdrawnAt }) => withdrawnAt === null)),
      letters: Object.fromEntries(
        [...byDialogue].map(([path, rows]) => [
          path,
          momentByKey(rows.map(({ number, updated }) => ({ key: String(number), updated }))),
        ]),
      ),
      pages: momentByKey(ofPages),
    },
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

const momentByKey = (rows: { key: string; updated: Date }[]) =>
  Object.fromEntries(rows.map(({ key, updated }) => [key, updated.toISOString()]))

const byKey = (rows: { key: string; id: string }[]) =>
  Object.fromEntries(rows.map(({ key, id }) => [key, id]))
