import { and, asc, eq, inArray, not, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, dialogues, drafts, pieceAuthors, pieces } from '@/db/schema'
import { isOfAnother } from '@/publication/correspondence/leaving/is-of-another'
import type { Departed } from '../departed'

/** What they wrote in: locked in the order in which everybody locks (docs/decisions/0056). */
export type HeldForErasing = { dialogueIds: string[]; pieceIds: string[] }

/** Locks the dialogues, drafts and pieces of somebody until the transaction ends. */
export async function holdAll(
  transaction: Transaction,
  { memberId, authorId }: Departed,
): Promise<HeldForErasing> {
  const seats = await transaction
    .select({ id: dialogues.id, pieceId: dialogues.pieceId })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .where(eq(correspondents.memberId, memberId))
    .orderBy(asc(dialogues.id))
    .for('update', { of: dialogues })
  const bylined = authorId
    ? await transaction
        .select({ id: pieceAuthors.pieceId })
        .from(pieceAuthors)
        .where(and(eq(pieceAuthors.authorId, authorId), not(isOfAnother(memberId))))
    : []
  const pieceIds = [...bylined.map(({ id }) => id), ...seats.flatMap(({ pieceId }) => pieceId ?? [])]
  await transaction
    .select({ id: drafts.id })
    .from(drafts)
    .where(or(eq(drafts.ownerId, memberId), inArray(drafts.pieceId, pieceIds)))
    .orderBy(asc(drafts.id))
    .for('update')
  const held = await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(inArray(pieces.id, pieceIds))
    .orderBy(asc(pieces.id))
    .for('update')
  return { dialogueIds: seats.map(({ id }) => id), pieceIds: held.map(({ id }) => id) }
}
