import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, pieces, publication, topics } from '@/db/schema'

/** By what readers of feeds know these pieces, by their ids. */
export async function findPieceFeedIds(pieceIds: string[]): Promise<Map<string, string>> {
  if (pieceIds.length === 0) return new Map()
  const { id, feedId } = pieces
  const rows = await db().select({ id, feedId }).from(pieces).where(inArray(id, pieceIds))
  return new Map(rows.map((row) => [row.id, row.feedId]))
}

/** By what readers of feeds know the feed of the site, of an author or of a topic; null when there is none yet. */
export async function findFeedId(part: { of: 'site' } | { of: 'author' | 'topic'; id: string }) {
  const [row] = await selectFeedId(part)
  return row?.feedId ?? null
}

function selectFeedId(part: Parameters<typeof findFeedId>[0]) {
  if (part.of === 'site') return db().select({ feedId: publication.feedId }).from(publication)
  const table = part.of === 'author' ? authors : topics
  return db().select({ feedId: table.feedId }).from(table).where(eq(table.id, part.id))
}
