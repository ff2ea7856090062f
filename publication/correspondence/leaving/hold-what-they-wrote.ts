import { and, asc, eq, inArray, not } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, dialogues, members, pieceAuthors, pieces } from '@/db/schema'
import { isOfAnother } from './is-of-another'

/** What was locked of somebody who leaves: the dialogues they write in, and the pieces with their byline. */
export type Held = { writesIn: string[]; pieceIds: string[] }

/**
 * Locks the dialogues in which a member writes or wrote and, after those, the pieces with their byline; members are locked after
 * both: whoever publishes locks in that order too (docs/decisions/0056).
 */
export async function holdWhatTheyWrote(transaction: Transaction, memberId: string): Promise<Held> {
  const seats = await transaction
    .select({ dialogueId: dialogues.id, leftAt: correspondents.leftAt })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .where(eq(correspondents.memberId, memberId))
    .orderBy(asc(dialogues.id))
    .for('update', { of: dialogues })
  const bylined = await transaction
    .select({ pieceId: pieceAuthors.pieceId })
    .from(pieceAuthors)
    .innerJoin(members, eq(members.authorId, pieceAuthors.authorId))
    .where(and(eq(members.id, memberId), not(isOfAnother(memberId))))
  const pieceIds = bylined.map(({ pieceId }) => pieceId)
  await lockPieces(transaction, pieceIds)
  return {
    writesIn: seats.flatMap(({ dialogueId, leftAt }) => (leftAt ? [] : [dialogueId])),
    pieceIds,
  }
}

async function lockPieces(transaction: Transaction, pieceIds: string[]): Promise<void> {
  await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(inArray(pieces.id, pieceIds))
    .orderBy(asc(pieces.id))
    .for('update')
}
