import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letters, pieceAuthors, pieceLinks, pieces, pieceTopics } from '@/db/schema'
import { withdrawFromReaders } from '@/publication/public/pieces/withdraw-from-readers'
import type { Departed } from '../departed'
import type { HeldForErasing } from './hold-all'

/** A piece of which nothing but its address is left; `isTheirs`: nobody else wrote it. */
export type ErasedPiece = { id: string; isTheirs: boolean }

/**
 * Of what readers do not have, or have no more as somebody chose, nothing stays but an address that answers 410, and its id in
 * feeds. What readers have stays. Of a dialogue the others keep their letters at the desk.
 */
export async function erasePieces(
  transaction: Transaction,
  { authorId, texts }: Departed,
  { pieceIds }: HeldForErasing,
  now: Date,
): Promise<ErasedPiece[]> {
  if (!authorId) return []
  const bylined = await transaction
    .select({
      id: pieces.id,
      kind: pieces.kind,
      withdrawnAt: pieces.withdrawnAt,
      isTheirs: sql<boolean>`not exists (select from ${pieceAuthors} "other"
        where "other"."piece_id" = ${pieces.id} and "other"."author_id" <> ${authorId})`,
    })
    .from(pieces)
    .innerJoin(pieceAuthors, and(eq(pieceAuthors.pieceId, pieces.id), eq(pieceAuthors.authorId, authorId)))
    .where(inArray(pieces.id, pieceIds))
  const goes = bylined.filter(
    ({ kind, withdrawnAt, isTheirs }) =>
      texts === 'withdrawn' || (withdrawnAt !== null && (isTheirs || kind === 'dialogue')),
  )
  for (const { id } of goes) await erasePiece(transaction, id, now)
  return goes.map(({ id, isTheirs }) => ({ id, isTheirs }))
}

async function erasePiece(transaction: Transaction, id: string, now: Date): Promise<void> {
  await withdrawFromReaders(transaction, id, { at: now, byAuthors: true, byId: null })
  await transaction.delete(letters).where(eq(letters.pieceId, id))
  await transaction.delete(pieceAuthors).where(eq(pieceAuthors.pieceId, id))
  await transaction.delete(pieceTopics).where(eq(pieceTopics.pieceId, id))
  await transaction.delete(pieceLinks).where(eq(pieceLinks.fromPieceId, id))
  await transaction
    .update(pieces)
    .set({
      title: '',
      lead: '',
      body: '',
      plainText: '',
      wordCount: 0,
      image: null,
      language: null,
      canonical: null,
      pickedOn: null,
      waitingForAuthorId: null,
      revision: null,
      sourceHash: null,
    })
    .where(eq(pieces.id, id))
}
