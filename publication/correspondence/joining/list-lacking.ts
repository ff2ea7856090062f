import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type JoinRequest, joinAnswers, writtenLetters } from '@/db/schema'
import { listWhoWrite } from '../dialogues/who-writes'

/**
 * Who writes in the dialogue and did not say yes to this request as things are now: a yes is to the letters that were there when it was
 * said, and to what they sent themselves since. Who stopped is not asked.
 */
export async function listLacking(
  database: Database | Transaction,
  { id: requestId, dialogueId }: Pick<JoinRequest, 'id' | 'dialogueId'>,
): Promise<string[]> {
  const letters = await database
    .select({ id: writtenLetters.id, writerId: writtenLetters.writerId })
    .from(writtenLetters)
    .where(and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(writtenLetters.sentAt)))
  const answers = await database.select().from(joinAnswers).where(eq(joinAnswers.requestId, requestId))
  const isYes = (memberId: string) => {
    const yes = answers.find((answer) => answer.memberId === memberId)
    return yes && letters.every(({ id, writerId }) => yes.letterIds.includes(id) || writerId === memberId)
  }
  return (await listWhoWrite(database, dialogueId)).filter((memberId) => !isYes(memberId))
}
