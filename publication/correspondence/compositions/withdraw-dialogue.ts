import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents } from '@/db/schema'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { withdrawFromReaders } from '@/publication/public/pieces/withdraw-from-readers'
import { lockDialogue } from './lock-dialogue'
import { voidApprovals } from './take-back-approval'

export type WithdrawnDialogueOutcome =
  | { status: 'withdrawn' }
  | { status: 'not-published' }
  | { status: 'not-found' }

/**
 * Takes a dialogue away from readers: its address answers 410, and says so when it was one of its authors. It can be
 * published again when all agree once more; no yes that was given before counts for that. Doing it again changes nothing.
 */
export async function withdrawDialogue(
  memberId: string,
  dialogueId: string,
  now = new Date(),
): Promise<WithdrawnDialogueOutcome> {
  const outcome = await db().transaction(async (transaction): Promise<WithdrawnDialogueOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'withdraw dialogue')
    if (!dialogue) return { status: 'not-found' }
    if (!dialogue.pieceId) return { status: 'not-published' }
    const [own] = await transaction
      .select({ memberId: correspondents.memberId })
      .from(correspondents)
      .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
    await withdrawFromReaders(transaction, dialogue.pieceId, { at: now, byAuthors: own !== undefined })
    await voidApprovals(transaction, dialogueId, now)
    return { status: 'withdrawn' }
  })
  if (outcome.status === 'withdrawn') announceEdition()
  return outcome
}
