import { asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, letters, pieces, publication, topics } from '@/db/schema'

/** The canonical text of `feed-ids.json` for all that is public, in the order of addresses; null on a site without anything. */
export async function writeFeedIds(from: Transaction): Promise<string | null> {
  const [site] = await from.select({ id: publication.feedId }).from(publication)
  const ofPieces = await from
    .select({ key: pieces.path, id: pieces.feedId })
    .from(pieces)
    .where(isNull(pieces.withdrawnAt))
    .orderBy(asc(pieces.path))
  if (!site && ofPieces.length === 0) return null
  const ofLetters = await from
    .select({ path: pieces.path, number: letters.number, id: letters.feedId })
    .from(letters)
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .where(isNull(pieces.withdrawnAt))
    .orderBy(asc(pieces.path), asc(letters.number))
  const byDialogue = Map.groupBy(ofLetters, ({ path }) => path)
  const written = {
    publication: site?.id,
    authors: byKey(
      await from.select({ key: authors.slug, id: authors.feedId }).from(authors).orderBy(asc(authors.slug)),
    ),
    topics: byKey(
      await from.select({ key: topics.slug, id: topics.feedId }).from(topics).orderBy(asc(topics.slug)),
    ),
    pieces: byKey(ofPieces),
    letters: Object.fromEntries(
      [...byDialogue].map(([path, rows]) => [
        path,
        byKey(rows.map(({ number, id }) => ({ key: String(number), id }))),
      ]),
    ),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

const byKey = (rows: { key: string; id: string }[]) =>
  Object.fromEntries(rows.map(({ key, id }) => [key, id]))
