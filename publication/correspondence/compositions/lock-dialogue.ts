import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Dialogue, dialogues } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import type { Action } from '@/publication/people/permissions/permissions'

/**
 * A dialogue that this member may do this to, locked until the transaction ends; null when there is none. Whoever
 * changes a dialogue, its letters or its composition locks its row first, so that nothing changes under an approval.
 */
export async function lockDialogue(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
  action: Action,
): Promise<Dialogue | null> {
  const [dialogue] = await transaction
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(transaction, memberId, action)))
    .for('update')
  return dialogue ?? null
}
