import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { type News, news } from '@/db/schema'

type Kinds = readonly News['kind'][]
/** What was looked at: all that happened to these things, or of these kinds only, to them or to anything. */
export type LookedAt = { thingIds: string[]; kinds?: Kinds } | { thingIds?: undefined; kinds: Kinds }

/** Remembers that a member looked, so that what happens next is mailed again. */
export async function markLookedAt(memberId: string, { thingIds, kinds }: LookedAt): Promise<void> {
  await db()
    .delete(news)
    .where(
      and(
        eq(news.memberId, memberId),
        thingIds ? inArray(news.thingId, thingIds) : undefined,
        kinds ? inArray(news.kind, [...kinds]) : undefined,
      ),
    )
}
