import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts } from '@/db/schema'
import { lockDraft } from './lock-draft'

export type TakenBackOutcome = { status: 'taken-back' } | { status: 'not-found' }

/** Takes an essay back from the editors without changing it; only whoever handed it in can. Twice is once. */
export async function takeBackSubmission(memberId: string, draftId: string): Promise<TakenBackOutcome> {
  return db().transaction(async (transaction) => {
    const draft = await lockDraft(transaction, memberId, draftId, 'submit draft')
    if (!draft) return { status: 'not-found' }
    await transaction.update(drafts).set({ submittedAt: null }).where(eq(drafts.id, draftId))
    return { status: 'taken-back' }
  })
}
