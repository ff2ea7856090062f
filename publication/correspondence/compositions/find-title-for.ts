import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { isClosedTo } from './composition-for'
import { readComposition } from './read-composition'

/**
 * What a dialogue is called to this member, who may read it: by the title of its piece as it is composed now, and by its theme while there is
 * none, and when what is set around its letters has words that are private to others.
 */
export async function findTitleFor(memberId: string, dialogueId: string): Promise<string> {
  const [dialogue] = await db()
    .select({ theme: dialogues.theme, composition: dialogues.composition })
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId)))
  if (!dialogue) return ''
  const composition = await readComposition(db(), dialogueId, dialogue.composition)
  if (!composition?.title) return dialogue.theme
  const reader = await findDeskReader(db(), dialogueId, await findSeat(db(), memberId, dialogueId))
  return isClosedTo(reader, memberId, composition) ? dialogue.theme : composition.title
}
