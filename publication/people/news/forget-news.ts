import { and, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type News, news } from '@/db/schema'

/**
 * What happened since makes these of no use: whoever was told of them is told again when they happen again. `memberId`: of no
 * use to that member alone.
 */
export async function forgetNews(
  database: Database | Transaction,
  thingId: string,
  kinds: readonly News['kind'][],
  memberId?: string,
): Promise<void> {
  await database
    .delete(news)
    .where(
      and(
        eq(news.thingId, thingId),
        inArray(news.kind, [...kinds]),
        memberId === undefined ? undefined : eq(news.memberId, memberId),
      ),
    )
}
