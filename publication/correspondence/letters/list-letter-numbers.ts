import { and, eq, isNotNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { writtenLetters } from '@/db/schema'

/**
 * The numbers by which letters of a dialogue are linked to at the desk, `#brief-2`, when this one is the last or in its place: of
 * those that are sent, in order, and of it.
 */
export async function listLetterNumbers(dialogueId: string, letterId: string): Promise<number[]> {
  const isCounted = or(isNotNull(writtenLetters.sentAt), eq(writtenLetters.id, letterId))
  const count = await db().$count(writtenLetters, and(eq(writtenLetters.dialogueId, dialogueId), isCounted))
  return Array.from({ length: count }, (_, index) => index + 1)
}
