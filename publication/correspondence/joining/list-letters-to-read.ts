import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { listLetterIds } from './list-letter-ids'

/** The letters that whoever joins a dialogue will read, for who writes in it and may ask somebody; none for others. */
export async function listLettersToRead(memberId: string, dialogueId: string): Promise<string[]> {
  const may = await dialoguesOpenTo(db(), memberId, 'add correspondent')
  const [open] = await db()
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), may))
  return open ? listLetterIds(db(), dialogueId) : []
}
