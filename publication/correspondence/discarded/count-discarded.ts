import { listDiscardedDrafts } from '@/publication/essays/drafts/list-drafts'
import { countDiscardedLetters } from './list-discarded-letters'

/** How many essays and letters a member threw away that can be fetched back. */
export async function countDiscarded(memberId: string): Promise<number> {
  const essays = await listDiscardedDrafts(memberId, 1)
  return essays.count + (await countDiscardedLetters(memberId))
}
