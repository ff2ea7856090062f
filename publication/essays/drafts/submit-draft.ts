import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts } from '@/db/schema'
import { listEditors } from '@/publication/people/members/list-editors'
import { lockDraft } from './lock-draft'
import { type NamedRevision, readRevision } from './read-revision'
import { tellOfDraft } from './tell-of-draft'

export type SubmittedOutcome =
  | { status: 'submitted' }
  | { status: 'untitled' }
  | { status: 'stale'; newest: NamedRevision }
  | { status: 'discarded' }
  | { status: 'not-found' }

/**
 * Hands exactly this revision to the editors, who are told; only its owner can. Handing in twice is once. The owner's next save
 * takes it back.
 */
export async function submitDraft(
  memberId: string,
  draftId: string,
  revision: number,
  now = new Date(),
): Promise<SubmittedOutcome> {
  return db().transaction(async (transaction) => {
    const draft = await lockDraft(transaction, memberId, draftId, 'submit draft')
    if (!draft) return { status: 'not-found' }
    if (draft.discardedAt) return { status: 'discarded' }
    const newest = await readRevision(transaction, draftId, draft.revision)
    if (draft.revision !== revision) return { status: 'stale', newest }
    if (!newest.title) return { status: 'untitled' }
    await transaction
      .update(drafts)
      .set({ submittedAt: draft.submittedAt ?? now })
      .where(eq(drafts.id, draftId))
    const happening = { kind: 'handed-in' as const, thingId: draftId, byId: memberId }
    if (!draft.submittedAt) await tellOfDraft(transaction, happening, await listEditors(transaction), now)
    return { status: 'submitted' }
  })
}
