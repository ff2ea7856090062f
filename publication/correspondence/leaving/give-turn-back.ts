import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AwaitedInPiece, dialogues, members, pieces, type TurnBefore } from '@/db/schema'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { publishedAs } from './stop-waiting-for'

/**
 * A dialogue waits again for who is back, as it did when they left, where nothing was written in it since: it waited for another only because
 * they were gone. Who has been waited for besides them stays so.
 */
export async function giveTurnBack(
  transaction: Transaction,
  memberId: string,
  { dialogueId, isTurn, passedTo, wasAwaited, turnSince, letterCount }: TurnBefore,
): Promise<void> {
  const isDialogue = eq(dialogues.id, dialogueId)
  const [dialogue] = await transaction.select().from(dialogues).where(isDialogue)
  if (!dialogue || dialogue.letterCount !== letterCount || dialogue.turnMemberId === memberId) return
  const also = dialogue.alsoAwaited.filter((id) => id !== memberId)
  if (!isTurn) {
    await transaction
      .update(dialogues)
      .set({ alsoAwaited: [...also, memberId] })
      .where(isDialogue)
    return
  }
  const holder = dialogue.turnMemberId
  const writing = await listWhoWrite(transaction, dialogueId)
  // Whom it went to has it no more and is there: it came back to somebody who left before them.
  if (holder !== passedTo && passedTo && writing.includes(passedTo)) return
  const stillAwaited = wasAwaited && writing.includes(holder) ? [holder] : []
  await transaction
    .update(dialogues)
    .set({
      turnMemberId: memberId,
      alsoAwaited: [...stillAwaited, ...also.filter((id) => id !== holder)],
      turnSince: new Date(turnSince),
    })
    .where(isDialogue)
}

/** The same for what readers are told of an unfinished dialogue, while they have what they had. */
export async function awaitAgain(
  transaction: Transaction,
  memberId: string,
  { pieceId, isFirst, publishedAs: then }: AwaitedInPiece,
): Promise<void> {
  const [member] = await transaction
    .select({ authorId: members.authorId })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member?.authorId) return
  const { waitingForAuthorId: first, waitingForAlsoIds: also } = pieces
  const behind = sql`array_remove(array_prepend(${first}, ${also}), null)`
  await transaction
    .update(pieces)
    .set({
      ...(isFirst && { waitingForAuthorId: member.authorId }),
      waitingForAlsoIds: isFirst ? behind : sql`array_append(${also}, ${member.authorId}::uuid)`,
    })
    .where(and(eq(pieces.id, pieceId), sql`${publishedAs} is not distinct from ${then}::text`))
}
