import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Dialogue, dialogues, type WrittenLetter, writtenLetters } from '@/db/schema'
import type { Action } from '@/publication/people/permissions/permissions'
import { lettersOpenTo } from './letters-open-to'

/**
 * A letter that this member may do this to, with its dialogue; null when there is none. Both rows are locked, the
 * dialogue first as everywhere, so that nothing is published of it meanwhile.
 */
export async function lockLetter(
  transaction: Transaction,
  memberId: string,
  letterId: string,
  action: Action,
): Promise<{ letter: WrittenLetter; dialogue: Dialogue } | null> {
  const [found] = await transaction
    .select({ dialogue: dialogues })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(and(eq(writtenLetters.id, letterId), await lettersOpenTo(transaction, memberId, action)))
    .for('update', { of: dialogues })
  if (!found) return null
  const [letter] = await transaction
    .select()
    .from(writtenLetters)
    .where(eq(writtenLetters.id, letterId))
    .for('update')
  return letter ? { letter, dialogue: found.dialogue } : null
}
