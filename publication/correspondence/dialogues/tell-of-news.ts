import type { Transaction } from '@/db/client'
import type { DialogueNews } from '@/db/schema'
import { forgetNews } from '@/publication/people/news/forget-news'
import { type Happening, noteNews } from '@/publication/people/news/note-news'
import { enqueue } from '@/queue/enqueue'

/**
 * Mails these members what happened in a dialogue, in the transaction of the deed: never whoever did it, and of one kind one mail
 * until they looked, but for who comes and goes: that is told of each, as who writes by mail alone never looks. `from`: not before, and then as it is. Letters themselves are mailed always, by `mailLetterLater`.
 */
export async function tellOfNews(
  transaction: Transaction,
  happening: Happening<DialogueNews>,
  memberIds: string[],
  now: Date,
  from?: Date,
): Promise<void> {
  const { kind, thingId: dialogueId } = happening
  if (EACH_TIME.includes(kind)) await forgetNews(transaction, dialogueId, [kind])
  for (const memberId of await noteNews(transaction, happening, memberIds, now))
    await enqueue(transaction, 'tell-of-dialogue-news', { dialogueId, memberId, kind }, from)
}

const EACH_TIME: readonly DialogueNews[] = ['declined', 'accepted', 'joined', 'stopped', 'returned']
