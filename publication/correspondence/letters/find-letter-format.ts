import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { writtenLetters } from '@/db/schema'
import type { LetterFormat } from '@/publication/text/prose/problem'

/** By which reading a letter is shown: it never changes. One that is not there yet is begun as mail. */
export async function findLetterFormat(letterId: string): Promise<LetterFormat> {
  const [letter] = await db()
    .select({ format: writtenLetters.format })
    .from(writtenLetters)
    .where(eq(writtenLetters.id, letterId))
  return letter?.format ?? 'mail'
}
