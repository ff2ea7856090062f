import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { openTexts } from '@/db/schema'
import { OPEN_SECONDS } from './open-seconds'

/**
 * A member has this text open now, and is asked again before `OPEN_SECONDS` are over. Since when stays as it was while they
 * were told of often enough; later it begins anew. Whether they may read the text is for the caller to know.
 */
export async function keepOpen(memberId: string, textId: string, now = new Date()): Promise<void> {
  const since = new Date(now.getTime() - OPEN_SECONDS * 1000)
  const { openedAt, seenAt } = openTexts
  await db()
    .insert(openTexts)
    .values({ textId, memberId, openedAt: now, seenAt: now })
    .onConflictDoUpdate({
      target: [openTexts.textId, openTexts.memberId],
      set: {
        openedAt: sql`case when ${seenAt} < ${since} then excluded.opened_at else ${openedAt} end`,
        // Of two pages that tell at once the later one counts.
        seenAt: sql`greatest(${seenAt}, excluded.seen_at)`,
      },
    })
}
