import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  approvals,
  compositions,
  dialogues,
  joinAnswers,
  joinRequests,
  letters,
  objections,
  pieces,
  writtenLetters,
} from '@/db/schema'
import type { Departed } from '../departed'
import type { HeldForErasing } from './hold-all'

/**
 * Deletes what they said yes or no to, and what they composed that readers do not have. Of other compositions they are no part
 * any more with letters that nobody can read.
 */
export async function eraseAnswers(
  transaction: Transaction,
  { memberId, addresses }: Departed,
  { dialogueIds }: HeldForErasing,
): Promise<void> {
  await transaction.delete(approvals).where(eq(approvals.memberId, memberId))
  await transaction.delete(objections).where(eq(objections.memberId, memberId))
  await transaction.delete(joinAnswers).where(eq(joinAnswers.memberId, memberId))
  await transaction.delete(joinRequests).where(isAboutThem(memberId, addresses))
  for (const dialogueId of dialogueIds) await eraseCompositions(transaction, dialogueId, memberId)
}

/** Whom they asked along, and that they were asked along themselves, by whatever address. */
function isAboutThem(memberId: string, addresses: string[]) {
  return or(
    eq(joinRequests.memberId, memberId),
    eq(joinRequests.askedBy, memberId),
    inArray(sql`lower(${joinRequests.email})`, addresses),
  )
}

async function eraseCompositions(
  transaction: Transaction,
  dialogueId: string,
  memberId: string,
): Promise<void> {
  const [shown] = await transaction
    .select({ number: pieces.revision })
    .from(dialogues)
    .innerJoin(pieces, and(eq(pieces.id, dialogues.pieceId), isNull(pieces.withdrawnAt)))
    .where(eq(dialogues.id, dialogueId))
  const isOfDialogue = eq(compositions.dialogueId, dialogueId)
  await transaction
    .delete(compositions)
    .where(and(isOfDialogue, eq(compositions.savedBy, memberId), ne(compositions.number, shown?.number ?? 0)))
  const gone = await listUnread(transaction, dialogueId, memberId)
  if (gone.length > 0) {
    const kept = (list: typeof compositions.letters | typeof compositions.setAside) =>
      sql`(select coalesce(jsonb_agg(chosen), '[]') from jsonb_array_elements(${list}) chosen
        where not (${JSON.stringify(gone)}::jsonb ? (chosen ->> 'letterId')))`
    await transaction
      .update(compositions)
      .set({ letters: kept(compositions.letters), setAside: kept(compositions.setAside) })
      .where(and(isOfDialogue, ne(compositions.number, shown?.number ?? 0)))
  }
  await transaction
    .update(dialogues)
    .set({
      composition: sql`(select coalesce(max(${compositions.number}), 0) from ${compositions} where ${isOfDialogue})`,
    })
    .where(eq(dialogues.id, dialogueId))
}

/** Their letters that readers do not have. */
async function listUnread(transaction: Transaction, dialogueId: string, memberId: string): Promise<string[]> {
  const rows = await transaction
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .leftJoin(letters, eq(letters.writtenLetterId, writtenLetters.id))
    .where(
      and(
        eq(writtenLetters.dialogueId, dialogueId),
        eq(writtenLetters.writerId, memberId),
        isNull(letters.id),
      ),
    )
  return rows.map(({ id }) => id)
}
