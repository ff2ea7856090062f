import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { writtenLetters } from '@/db/schema'
import { letterMessageId } from './mail-letter-later'

/**
 * The letter of this dialogue with this Message-ID (RFC 5322 3.6.4), or null. A letter that came by mail has two: the one
 * it came with, and the one of the mail that we made of it.
 */
export async function findLetterByMessage(
  transaction: Transaction,
  dialogueId: string,
  messageId: string,
): Promise<string | null> {
  const letters = await transaction
    .select({ id: writtenLetters.id, messageId: writtenLetters.messageId })
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogueId))
  const found = letters.find(
    (letter) => letter.messageId === messageId || letterMessageId(letter.id) === messageId,
  )
  return found?.id ?? null
}
