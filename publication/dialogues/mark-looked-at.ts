import { and, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents } from '@/db/schema'

/** Remembers that a correspondent looked at their dialogue, so that the next news is mailed again. */
export async function markLookedAt(memberId: string, dialogueId: string): Promise<void> {
  await db()
    .update(correspondents)
    .set({ noticedAt: null })
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        eq(correspondents.memberId, memberId),
        isNotNull(correspondents.noticedAt),
      ),
    )
}
