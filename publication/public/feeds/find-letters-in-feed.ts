import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { letters } from '@/db/schema'
import type { FeedItem } from './feed'

/** By what readers of feeds know the letters of a dialogue, and since when each is as it is, by their numbers. */
export async function findLettersInFeed(
  pieceId: string,
): Promise<Map<number, Pick<FeedItem, 'id' | 'updated'>>> {
  const rows = await db()
    .select({ number: letters.number, id: letters.feedId, updated: letters.updatedAt })
    .from(letters)
    .where(eq(letters.pieceId, pieceId))
  return new Map(rows.map(({ number, ...known }) => [number, known]))
}
