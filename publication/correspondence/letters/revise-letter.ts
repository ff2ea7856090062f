import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { dialogues, type WrittenLetter } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import type { Problem } from '@/publication/text/prose/problem'
import { tellOfProof } from '../compositions/by-mail/tell-of-proof'
import { closedInLetter } from '../pictures/closed-in-letter'
import { findWordsNotForAll, type NotForAll } from '../private-passages/find-words-not-for-all'
import { addLetterRevision } from './add-letter-revision'
import { checkLetter } from './check-letter'
import { findLetterFormat } from './find-letter-format'
import { isSameLetter, type LetterText, type NumberedText, readNewest } from './letter-text'
import { lockLetter } from './lock-letter'

export type RevisedOutcome =
  | { status: 'saved'; revision: number }
  | { status: 'stale'; newest: NumberedText }
  | { status: 'empty' }
  | { status: 'refused'; problems: Problem[] }
  | NotForAll
  | { status: 'not-found' }

/**
 * Revises a letter that was sent, based on the revision that was on screen. Only its writer can, whoever else may do
 * what. Every revision is kept; the others see what changed and are told once. To whom it is stays as it was. Readers of
 * a published letter see its old text until it is published again.
 */
export async function reviseLetter(
  memberId: string,
  letterId: string,
  basedOn: number,
  { subject, body }: Pick<LetterText, 'subject' | 'body'>,
  now = new Date(),
): Promise<RevisedOutcome> {
  if (body.trim() === '') return { status: 'empty' }
  const checked = await checkLetter(memberId, { body, format: await findLetterFormat(letterId) })
  if (checked.status === 'refused') return checked
  return db().transaction(async (transaction) => {
    const locked = await lockLetter(transaction, memberId, letterId, 'revise letter')
    if (!locked?.letter.sentAt) return { status: 'not-found' }
    const { letter } = locked
    const newest = await readNewest(transaction, letter)
    const text = { subject, body, toMemberId: letter.toMemberId }
    if (isSameLetter(newest, text)) return { status: 'saved', revision: letter.revision }
    if (letter.revision !== basedOn) return { status: 'stale', newest }
    const words = await findWordsNotForAll(transaction, letter, text)
    if (words.length > 0) return { status: 'not-for-all', words }
    const closed = await closedInLetter(transaction, memberId, letter, body, newest)
    if (closed.length > 0) return { status: 'refused', problems: closed }
    return { status: 'saved', revision: await keepRevised(transaction, letter, text, now) }
  })
}

/**
 * The next revision of a sent letter, its dialogue marked as changed and the others told, but for `proposedBy`: they hear that
 * their change was taken. Both rows are locked.
 */
export async function keepRevised(
  transaction: Transaction,
  letter: WrittenLetter,
  text: LetterText,
  now: Date,
  proposedBy: string | null = null,
): Promise<number> {
  const revision = await addLetterRevision(transaction, letter, text, now)
  await transaction
    .update(dialogues)
    .set({ updatedAt: sql`now()` })
    .where(eq(dialogues.id, letter.dialogueId))
  const others = (await listWhoWrite(transaction, letter.dialogueId)).filter((id) => id !== proposedBy)
  const happening = { kind: 'letter-revised' as const, thingId: letter.dialogueId, byId: letter.writerId }
  await tellOfNews(transaction, { ...happening, detailId: letter.id }, others, now)
  await tellOfProof(transaction, letter.dialogueId, letter.writerId, now)
  return revision
}
