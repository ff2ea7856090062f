import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts } from '@/db/schema'
import { lockDraft } from '../drafts/lock-draft'

export type DraftFetchedBack = { status: 'fetched-back' } | { status: 'not-found' }

/** Fetches an essay back that its owner threw away; one that was not thrown away stays as it is. Nothing in it changes. */
export async function fetchBackDraft(memberId: string, draftId: string): Promise<DraftFetchedBack> {
  return db().transaction(async (transaction) => {
    const draft = await lockDraft(transaction, memberId, draftId, 'discard draft')
    if (!draft) return { status: 'not-found' }
    if (draft.discardedAt)
      await transaction.update(drafts).set({ discardedAt: null }).where(eq(drafts.id, draftId))
    return { status: 'fetched-back' }
  })
}
