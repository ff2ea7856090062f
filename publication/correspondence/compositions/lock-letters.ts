import { asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { writtenLetters } from '@/db/schema'

/** Locks every letter of a dialogue, in one order, so that none is revised before the transaction ends. */
export async function lockLetters(transaction: Transaction, dialogueId: string): Promise<void> {
  await transaction
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogueId))
    .orderBy(asc(writtenLetters.id))
    .for('update')
}
