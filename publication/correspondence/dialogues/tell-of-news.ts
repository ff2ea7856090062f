import type { Transaction } from '@/db/client'
import { dialogueNews } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'

/**
 * Mails these members that there is something to read in a dialogue, unless they were told so before and did not look
 * since: at most one notice until it is read. Letters themselves are mailed always, by `mailLetterLater`.
 */
export async function tellOfNews(
  transaction: Transaction,
  dialogueId: string,
  memberIds: string[],
  now: Date,
): Promise<void> {
  if (memberIds.length === 0) return
  const told = await transaction
    .insert(dialogueNews)
    .values(memberIds.map((memberId) => ({ dialogueId, memberId, toldAt: now })))
    .onConflictDoNothing()
    .returning({ memberId: dialogueNews.memberId })
  for (const { memberId } of told)
    await enqueue(transaction, 'tell-of-dialogue-news', { dialogueId, memberId })
}
