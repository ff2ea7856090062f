import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { listFindings } from './list-findings'
import { listQuestions } from './list-questions'
import { readProof } from './read-proof'

/** How many questions about the newest proof of a dialogue this member did not answer: as many as they see, each with one button. */
export async function countQuestions(memberId: string, dialogueId: string): Promise<number> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, dialogueId))
  const current = dialogue && (await readProof(db(), dialogue))
  if (!current) return 0
  return listQuestions((await listFindings(db(), current)).ofLetters, memberId).length
}
