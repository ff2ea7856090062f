import { and, eq, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, news } from '@/db/schema'
import { tellOfNews } from '../dialogues/tell-of-news'

const THREE_DAYS_MS = 3 * 86_400_000

/**
 * Reminds whoever was told three days ago that a letter of theirs waits to be confirmed, and neither looked nor confirmed it: once.
 * Returns of how many letters.
 */
export async function remindOfLetters(now = new Date()): Promise<number> {
  const waiting = await db()
    .select({ memberId: news.memberId, dialogueId: news.thingId, arrivalId: arrivals.id })
    .from(news)
    .innerJoin(arrivals, and(eq(arrivals.id, news.detailId), eq(arrivals.memberId, news.memberId)))
    .where(
      and(
        eq(news.kind, 'letter-waits'),
        eq(arrivals.state, 'proposed'),
        lt(news.toldAt, new Date(now.getTime() - THREE_DAYS_MS)),
      ),
    )
  for (const { memberId, dialogueId, arrivalId } of waiting) {
    const happening = {
      kind: 'letter-still-waits' as const,
      thingId: dialogueId,
      byId: null,
      detailId: arrivalId,
    }
    await db().transaction((transaction) => tellOfNews(transaction, happening, [memberId], now))
  }
  return waiting.length
}
