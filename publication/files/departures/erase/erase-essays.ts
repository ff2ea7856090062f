import { and, eq, inArray, ne, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { drafts, news, pieces, revisions } from '@/db/schema'
import { markUnused } from '@/publication/pictures/media/mark-unused'
import type { Departed } from '../departed'
import type { ErasedPiece } from './erase-pieces'

/** Deletes their essays that readers do not have, and of those that readers have every version but the public one. */
export async function eraseEssays(
  transaction: Transaction,
  { memberId }: Departed,
  erased: ErasedPiece[],
): Promise<void> {
  const solelyTheirs = erased.filter(({ isTheirs }) => isTheirs).map(({ id }) => id)
  const goneIds = new Set(erased.map(({ id }) => id))
  const theirs = await transaction
    .select({ id: drafts.id, pieceId: drafts.pieceId, publicRevision: pieces.revision })
    .from(drafts)
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(or(eq(drafts.ownerId, memberId), inArray(drafts.pieceId, solelyTheirs)))
  for (const { id, pieceId, publicRevision } of theirs) {
    const isPublic = pieceId !== null && !goneIds.has(pieceId) && publicRevision !== null
    if (isPublic) await keepPublicVersion(transaction, id, publicRevision)
    else await deleteDraft(transaction, id)
  }
}

async function keepPublicVersion(transaction: Transaction, draftId: string, number: number): Promise<void> {
  await transaction.delete(revisions).where(and(eq(revisions.draftId, draftId), ne(revisions.number, number)))
  await transaction.update(drafts).set({ revision: number, submittedAt: null }).where(eq(drafts.id, draftId))
}

async function deleteDraft(transaction: Transaction, draftId: string): Promise<void> {
  const rows = await transaction
    .select({ pictures: revisions.pictures })
    .from(revisions)
    .where(eq(revisions.draftId, draftId))
  await transaction.delete(drafts).where(eq(drafts.id, draftId))
  await transaction.delete(news).where(eq(news.thingId, draftId))
  await markUnused(transaction, [...new Set(rows.flatMap(({ pictures }) => pictures))])
}
