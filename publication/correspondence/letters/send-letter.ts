import { and, desc, eq, isNotNull, ne } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import type { Problem } from '@/publication/text/prose/problem'
import { closedInLetter } from '../pictures/closed-in-letter'
import { audienceToSend, type ReadByNobody } from '../private-passages/audience/audience-to-send'
import { findWordsNotForAll, type NotForAll } from '../private-passages/find-words-not-for-all'
import { passTurn } from './add-sent-letter'
import { type CheckedLetter, checkLetter } from './check-letter'
import { findWhyNobody, type ReachesNobody } from './find-addressee'
import { findWhoCame, type SomebodyCame } from './find-who-came'
import { type NumberedText, readNewest } from './letter-text'
import { lockLetter } from './lock-letter'
import { letterMessageId, mailLetterLater } from './mail-letter-later'

export type SentLetterOutcome =
  | { status: 'sent' }
  | { status: 'stale'; newest: NumberedText }
  /** it is fetched back first */
  | { status: 'discarded' }
  | { status: 'empty' }
  | { status: 'refused'; problems: Problem[] }
  | NotForAll
  | ReadByNobody
  | ReachesNobody
  | SomebodyCame
  | { status: 'not-found' }

/**
 * Sends exactly this revision of a letter: it is in the dialogue, the turn passes on, and it is mailed to each other
 * correspondent. Only its writer can. However often it is pressed, it is sent once, at the first moment. Who reads what is private in it is decided here, for
 * all its versions. `seen`: the ids of who writes in the dialogue as its writer saw it, who is not sent to others; null when they are all known to be seen.
 */
export async function sendLetter(
  memberId: string,
  letterId: string,
  revision: number,
  now = new Date(),
  seen: string[] | null = null,
): Promise<SentLetterOutcome> {
  const checked = await checkRevision(memberId, letterId, revision)
  return db().transaction(async (transaction) => {
    const locked = await lockLetter(transaction, memberId, letterId, 'write letter')
    if (!locked) return { status: 'not-found' }
    const { letter } = locked
    if (letter.sentAt) return { status: 'sent' }
    if (letter.discardedAt) return { status: 'discarded' }
    const newest = await readNewest(transaction, letter)
    if (letter.revision !== revision) return { status: 'stale', newest }
    if (newest.body.trim() === '') return { status: 'empty' }
    const nobody = await findWhyNobody(transaction, letter)
    if (nobody) return nobody
    const came = seen && (await findWhoCame(transaction, letter, seen))
    if (came) return came
    if (checked.status === 'refused') return checked
    const audience = await audienceToSend(transaction, { ...letter, body: newest.body }, seen)
    if (!Array.isArray(audience)) return audience
    const confined = { ...letter, audience }
    const closed = await closedInLetter(transaction, memberId, confined, newest.body, newest)
    if (closed.length > 0) return { status: 'refused', problems: closed }
    const words = await findWordsNotForAll(transaction, confined, newest)
    if (words.length > 0) return { status: 'not-for-all', words }
    await markSent(transaction, confined, now)
    await openPictures(transaction, letter)
    await passTurn(transaction, { ...letter, sentAt: now })
    await mailLetterLater(transaction, letter)
    return { status: 'sent' }
  })
}

/** Saving asks nothing of a text, and a row may be older than a rule. Asked before the locks are taken: revisions never change, and it can take a second. */
async function checkRevision(memberId: string, letterId: string, revision: number): Promise<CheckedLetter> {
  const [found] = await db()
    .select({ body: letterRevisions.body, format: writtenLetters.format })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .where(and(eq(letterRevisions.letterId, letterId), eq(letterRevisions.number, revision)))
  return found ? checkLetter(memberId, found) : { status: 'fine' }
}

/** Whoever could not use a picture when they typed it may now: the others see it by this letter. */
async function openPictures(transaction: Transaction, { id, revision }: WrittenLetter): Promise<void> {
  await transaction
    .update(letterRevisions)
    .set({ closedPictures: [] })
    .where(and(eq(letterRevisions.letterId, id), eq(letterRevisions.number, revision)))
}

async function markSent(transaction: Transaction, letter: WrittenLetter, now: Date): Promise<void> {
  await transaction
    .update(writtenLetters)
    .set({
      sentAt: now,
      sentRevision: letter.revision,
      audience: letter.audience,
      messageId: letter.messageId ?? letterMessageId(letter.id),
      answersLetterId: letter.answersLetterId ?? (await findAnswered(transaction, letter)),
      updatedAt: now,
    })
    .where(eq(writtenLetters.id, letter.id))
}

/** The newest letter of somebody else; of the first letter there is none. */
async function findAnswered(
  transaction: Transaction,
  { dialogueId, writerId }: WrittenLetter,
): Promise<string | null> {
  const [answered] = await transaction
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(
      and(
        eq(writtenLetters.dialogueId, dialogueId),
        ne(writtenLetters.writerId, writerId),
        isNotNull(writtenLetters.sentAt),
      ),
    )
    .orderBy(desc(writtenLetters.sentAt), desc(writtenLetters.id))
    .limit(1)
  return answered?.id ?? null
}
