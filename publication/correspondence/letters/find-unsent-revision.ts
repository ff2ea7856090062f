import { and, count, desc, eq, isNull, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, type LetterRevision, letterRevisions, writtenLetters } from '@/db/schema'
import { lettersOpenTo } from './letters-open-to'

export const UNSENT_REVISIONS_PER_PAGE = 100

/** A revision of a letter that was not sent. */
export type UnsentRevision = Pick<
  LetterRevision,
  'number' | 'subject' | 'body' | 'savedAt' | 'savedByItself' | 'fetchedBackFrom' | 'closedPictures'
>

/** One revision of a letter that this member wrote and did not send, or the last that is kept before it; null when there is none. */
export async function findUnsentRevision(
  memberId: string,
  letterId: string,
  asked: { number: number } | { before: number },
): Promise<UnsentRevision | null> {
  const isAsked =
    'number' in asked ? eq(letterRevisions.number, asked.number) : lt(letterRevisions.number, asked.before)
  const [found] = await db()
    .select(COLUMNS)
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(and(await isTheirs(memberId, letterId), isAsked))
    .orderBy(desc(letterRevisions.number))
    .limit(1)
  return found ?? null
}

const { number, subject, body, savedAt, savedByItself, fetchedBackFrom, closedPictures } = letterRevisions
const COLUMNS = { number, subject, body, savedAt, savedByItself, fetchedBackFrom, closedPictures }

/** The revisions that are kept of a letter that this member wrote and did not send, the newest first; nothing for anyone else. Pages count from 1. */
export async function listUnsentRevisions(
  memberId: string,
  letterId: string,
  page: number,
): Promise<{ revisions: Omit<UnsentRevision, 'subject' | 'body' | 'closedPictures'>[]; count: number }> {
  const which = await isTheirs(memberId, letterId)
  const revisions = await db()
    .select({ number, savedAt, savedByItself, fetchedBackFrom })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(which)
    .orderBy(desc(number))
    .limit(UNSENT_REVISIONS_PER_PAGE)
    .offset((page - 1) * UNSENT_REVISIONS_PER_PAGE)
  const [counted] = await db()
    .select({ count: count() })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(which)
  return { revisions, count: counted?.count ?? 0 }
}

/** Whoever may throw it away: its writer alone, also when they stopped writing there. */
async function isTheirs(memberId: string, letterId: string) {
  const open = await lettersOpenTo(db(), memberId, 'discard letter')
  return and(eq(writtenLetters.id, letterId), isNull(writtenLetters.sentAt), open)
}
