import { and, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type DatedBy, dialogues, letterRevisions, writtenLetters } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { whoIsAfter } from '@/publication/correspondence/dialogues/who-is-after'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import type { LetterFormat } from '@/publication/text/prose/problem'

export type SentLetter = {
  dialogueId: string
  writerId: string
  /** null: to the other one, or to all others */
  toMemberId: string | null
  /** who reads its private passages besides its writer */
  audience: string[]
  subject: string
  /** Markdown, checked already */
  body: string
  format: LetterFormat
  sentAt: Date
  /** what that was taken from; left out: it was sent here at that moment */
  datedBy?: DatedBy
  /** of the mail it came from; null when it was written at the desk */
  messageId: string | null
  answersLetterId: string | null
}

/**
 * Puts a letter that is complete into a dialogue, as its first revision, and passes the turn on. The caller holds a lock
 * on the dialogue's row and has checked who may. Returns the id of the letter. Mails nobody: whoever sends does.
 */
export async function addSentLetter(transaction: Transaction, letter: SentLetter): Promise<string> {
  const { body, ...written } = letter
  const added = writtenRow(
    await transaction
      .insert(writtenLetters)
      .values({ ...written, revision: 1, sentRevision: 1 })
      .returning({ id: writtenLetters.id }),
    'The letter',
  )
  const first = { letterId: added.id, number: 1, subject: letter.subject, body }
  await transaction.insert(letterRevisions).values(first)
  await passTurn(transaction, letter)
  return added.id
}

/**
 * Counts a letter that was sent and gives the turn to whom it is to: the addressee, or whoever stands after its writer. Of a letter
 * to all the others are awaited too; who was, and did not write since, stays so.
 * An older letter that is added later counts, and leaves the turn where it is.
 */
export async function passTurn(
  transaction: Transaction,
  {
    dialogueId,
    writerId,
    toMemberId,
    sentAt,
  }: Pick<SentLetter, 'dialogueId' | 'writerId' | 'toMemberId' | 'sentAt'>,
): Promise<void> {
  const [before] = await transaction
    .update(dialogues)
    .set({ letterCount: sql`${dialogues.letterCount} + 1`, updatedAt: sql`now()` })
    .where(eq(dialogues.id, dialogueId))
    .returning({ count: dialogues.letterCount, turn: dialogues.turnMemberId, also: dialogues.alsoAwaited })
  const [later] = await transaction
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(and(eq(writtenLetters.dialogueId, dialogueId), gt(writtenLetters.sentAt, sentAt)))
    .limit(1)
  if (later || !before) return
  const turnMemberId = toMemberId ?? (await whoIsAfter(transaction, dialogueId, writerId)) ?? writerId
  // Who was to write the first letter was written to by nobody.
  const stillAwaited = before.count > 1 ? [before.turn, ...before.also] : []
  const all = toMemberId === null ? await listWhoWrite(transaction, dialogueId) : stillAwaited
  const alsoAwaited = [...new Set(all)].filter((id) => id !== writerId && id !== turnMemberId)
  await transaction
    .update(dialogues)
    .set({ turnMemberId, alsoAwaited, turnSince: sentAt })
    .where(eq(dialogues.id, dialogueId))
}
