import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { writtenLetters } from '@/db/schema'

/** The ids of the letters that were sent in a dialogue: what somebody who joins will read, without what is private to others. */
export async function listLetterIds(database: Database | Transaction, dialogueId: string): Promise<string[]> {
  const rows = await database
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(writtenLetters.sentAt)))
  return rows.map(({ id }) => id)
}
