import { and, eq, gt, isNotNull, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Correspondent, correspondents, dialogues, writtenLetters } from '@/db/schema'
import { listWhoAgreesAgain } from '../compositions/list-who-agrees-again'
import { writesNow, wroteFrom } from '../dialogues/who-writes'

/**
 * Whether a dialogue is as it was when somebody stopped in it: the same others write, nobody sent a letter since, and nobody's yes to a proof
 * would end by one more name. What came since nobody said yes to them reading.
 */
export async function isStillAsItWas(
  database: Database | Transaction,
  { dialogueId, leftAt }: Pick<Correspondent, 'dialogueId' | 'leftAt'>,
): Promise<boolean> {
  if (!leftAt) return true
  const since = and(
    eq(writtenLetters.dialogueId, dialogueId),
    isNotNull(writtenLetters.sentAt),
    or(gt(writtenLetters.sentAt, leftAt), gt(writtenLetters.createdAt, leftAt)),
  )
  if ((await database.$count(writtenLetters, since)) > 0) return false
  const writing = and(eq(correspondents.dialogueId, dialogueId), writesNow())
  const left = sql`${leftAt.toISOString()}::timestamptz`
  const others = await database.$count(correspondents, writing)
  const allAlong = await database.$count(correspondents, and(writing, wroteFrom(left, sql`now()`)))
  if (others === 0 || others !== allAlong) return false
  const [dialogue] = await database.select().from(dialogues).where(eq(dialogues.id, dialogueId))
  if (!dialogue) return false
  const again = await listWhoAgreesAgain(database, dialogue)
  return again === null || again.proof === 'mailed'
}
