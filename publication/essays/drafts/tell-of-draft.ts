import type { Transaction } from '@/db/client'
import type { DraftNews } from '@/db/schema'
import { type Happening, noteNews } from '@/publication/people/news/note-news'
import { enqueue } from '@/queue/enqueue'

/**
 * Mails these members what happened to an essay, in the transaction of the deed: never whoever did it, and of one kind one mail until
 * they looked.
 */
export async function tellOfDraft(
  transaction: Transaction,
  happening: Happening<DraftNews>,
  memberIds: string[],
  now: Date,
): Promise<void> {
  const { kind, thingId: draftId } = happening
  for (const memberId of await noteNews(transaction, happening, memberIds, now))
    await enqueue(transaction, 'tell-of-draft-news', { draftId, memberId, kind })
}
