import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { approvals, dialogues, drafts, pieces, type WithdrawnByLeaving } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { tellOfDraft } from '@/publication/essays/drafts/tell-of-draft'
import { forgetNews } from '@/publication/people/news/forget-news'
import { withdrawFromReaders } from '@/publication/public/pieces/withdraw-from-readers'
import { voidApprovals } from '../compositions/take-back-approval'

/** Who withdraws: `memberId`, whose texts it is about when they are `leavingId`; else an owner. */
type Leaving = { memberId: string; leavingId: string; now: Date }

/** Takes these pieces away from readers, because who wrote in them leaves. Who else wrote in them is told. Answers what was public. */
export async function withdrawAll(
  transaction: Transaction,
  pieceIds: string[],
  { memberId, leavingId, now }: Leaving,
): Promise<WithdrawnByLeaving[]> {
  const shown = await transaction
    .select({ pieceId: pieces.id, dialogueId: dialogues.id, fingerprint: dialogues.publishedFingerprint })
    .from(pieces)
    .leftJoin(dialogues, eq(dialogues.pieceId, pieces.id))
    .where(and(inArray(pieces.id, pieceIds), isNull(pieces.withdrawnAt)))
    .orderBy(pieces.id)
  for (const { pieceId, dialogueId } of shown) {
    await withdrawFromReaders(transaction, pieceId, {
      at: now,
      byAuthors: memberId === leavingId,
      byId: memberId,
    })
    if (dialogueId) await withdrawn(transaction, dialogueId, memberId, now)
    else await tellOwner(transaction, pieceId, memberId, now)
  }
  return shown
}

async function withdrawn(
  transaction: Transaction,
  dialogueId: string,
  memberId: string,
  now: Date,
): Promise<void> {
  await voidApprovals(transaction, dialogueId, now)
  await transaction.update(dialogues).set({ withdrawnBy: memberId }).where(eq(dialogues.id, dialogueId))
  await forgetNews(transaction, dialogueId, ['published', 'all-agreed', 'proof-waits'])
  const happening = { kind: 'withdrawn' as const, thingId: dialogueId, byId: memberId }
  await tellOfNews(transaction, happening, await listWhoWrite(transaction, dialogueId), now)
}

async function tellOwner(
  transaction: Transaction,
  pieceId: string,
  memberId: string,
  now: Date,
): Promise<void> {
  const [draft] = await transaction.select().from(drafts).where(eq(drafts.pieceId, pieceId))
  if (!draft) return
  await forgetNews(transaction, draft.id, ['published'])
  const happening = { kind: 'withdrawn' as const, thingId: draft.id, byId: memberId }
  await tellOfDraft(transaction, happening, [draft.ownerId], now)
}

/** Gives readers back what was taken away at this moment; what was published or withdrawn again since stays as it is. */
export async function bringAllBack(
  transaction: Transaction,
  taken: WithdrawnByLeaving[],
  at: Date,
): Promise<void> {
  for (const { pieceId, dialogueId, fingerprint } of taken) {
    const back = await transaction
      .update(pieces)
      .set({ withdrawnAt: null, withdrawnByAuthors: false, withdrawnBy: null })
      .where(and(eq(pieces.id, pieceId), eq(pieces.withdrawnAt, at)))
      .returning({ id: pieces.id })
    if (back.length === 0 || !dialogueId) continue
    await transaction
      .update(dialogues)
      .set({ withdrawnBy: null, publishedFingerprint: fingerprint })
      .where(eq(dialogues.id, dialogueId))
    await transaction
      .update(approvals)
      .set({ takenBackAt: null })
      .where(and(eq(approvals.dialogueId, dialogueId), eq(approvals.takenBackAt, at)))
  }
}
