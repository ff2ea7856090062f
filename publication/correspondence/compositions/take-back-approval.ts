import { and, eq, isNull, ne } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { approvals, dialogues } from '@/db/schema'
import { endOwnProofLinks, endProofLinks } from './by-mail/proof-link'
import { lockDialogue } from './lock-dialogue'
import { readProof } from './read-proof'

export type TakenBackOutcome =
  | { status: 'taken-back' }
  /** readers have it already: it can be withdrawn instead */
  | { status: 'published' }
  | { status: 'not-found' }

/**
 * A correspondent takes their yes back: to what would be published now, and to every earlier text that could come back; every link
 * that was mailed them to say yes ends with it.
 * What is public was agreed to; taking that away from readers is withdrawing.
 */
export async function takeBackApproval(
  memberId: string,
  dialogueId: string,
  now = new Date(),
): Promise<TakenBackOutcome> {
  return db().transaction(async (transaction): Promise<TakenBackOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'approve dialogue')
    if (!dialogue) return { status: 'not-found' }
    const published = dialogue.publishedFingerprint
    const current = await readProof(transaction, dialogue)
    if (published && current?.fingerprint === published) return { status: 'published' }
    await transaction
      .update(approvals)
      .set({ takenBackAt: now })
      .where(
        and(
          eq(approvals.dialogueId, dialogueId),
          eq(approvals.memberId, memberId),
          isNull(approvals.takenBackAt),
          published ? ne(approvals.fingerprint, published) : undefined,
        ),
      )
    await endOwnProofLinks(transaction, { dialogueId, memberId }, now)
    return { status: 'taken-back' }
  })
}

/** Nobody's yes counts any longer, nor a link to give it: what was withdrawn is published again only when all say so again. */
export async function voidApprovals(transaction: Transaction, dialogueId: string, now: Date): Promise<void> {
  await transaction
    .update(approvals)
    .set({ takenBackAt: now })
    .where(and(eq(approvals.dialogueId, dialogueId), isNull(approvals.takenBackAt)))
  await endProofLinks(transaction, dialogueId, now)
  await transaction.update(dialogues).set({ publishedFingerprint: null }).where(eq(dialogues.id, dialogueId))
}
