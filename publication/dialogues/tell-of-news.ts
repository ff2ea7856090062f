import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'

/**
 * Mails these correspondents that there is something to read in their dialogue, unless they were told so before and did
 * not look since: at most one notice until it is read. Others than correspondents are passed over. Letters themselves
 * are mailed always, by `mailLetterLater`.
 */
export async function tellOfNews(
  transaction: Transaction,
  dialogueId: string,
  memberIds: string[],
  now: Date,
): Promise<void> {
  if (memberIds.length === 0) return
  const told = await transaction
    .update(correspondents)
    .set({ noticedAt: now })
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        inArray(correspondents.memberId, memberIds),
        isNull(correspondents.noticedAt),
      ),
    )
    .returning({ memberId: correspondents.memberId })
  for (const { memberId } of told)
    await enqueue(transaction, 'tell-of-dialogue-news', { dialogueId, memberId })
}
