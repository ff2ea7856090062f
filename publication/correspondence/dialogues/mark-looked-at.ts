import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogueNews } from '@/db/schema'

/** Remembers that a member looked at a dialogue, so that the next news is mailed again. */
export async function markLookedAt(memberId: string, dialogueId: string): Promise<void> {
  await db()
    .delete(dialogueNews)
    .where(and(eq(dialogueNews.dialogueId, dialogueId), eq(dialogueNews.memberId, memberId)))
}
