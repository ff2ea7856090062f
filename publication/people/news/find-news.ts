import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Member, members, type News, news } from '@/db/schema'

export type NewsToMail = {
  news: News
  /** whose deed it was; null when it was nobody's in particular */
  by: Member | null
}

/** What a member is to be mailed of this kind about this thing; null when they looked meanwhile. */
export async function findNews(
  memberId: string,
  { thingId, kind }: { thingId: string; kind: string },
): Promise<NewsToMail | null> {
  const [found] = await db()
    .select({ news, by: members })
    .from(news)
    .leftJoin(members, eq(members.id, news.byId))
    .where(and(eq(news.memberId, memberId), eq(news.thingId, thingId), eq(news.kind, kind as News['kind'])))
  return found ?? null
}
