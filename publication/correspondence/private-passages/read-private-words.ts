import { and, asc, eq, gte, isNotNull, like, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { type DatedBy, letterRevisions, writtenLetters } from '@/db/schema'
import { isNewestRevision } from '../letters/is-newest-revision'
import { listWhoMayBeNamed } from './list-who-may-be-named'
import { PRIVATE_MARKS } from './private-marks'
import { NO_PRIVATE_WORDS, type PrivateWords, privateWordsOf } from './private-words'
import { type Seat, seesPrivatePassages } from './sees-private-passages'

/** Whose private words they are: the writer of a sent letter in which they are, or were, between marks. */
export type OfLetter = {
  letterId: string
  writerId: string
  audience: string[] | null
  sentAt: Date
  datedBy: DatedBy
  /** when the text that was sent first was kept here; null when nobody knows which that was */
  keptAt: Date | null
}
export type PrivateWordsOfDialogue = PrivateWords<OfLetter>

/**
 * What the private passages of a dialogue's sent letters are known by elsewhere, and whose they are. Also of what was private in
 * an older revision and is taken away since; not of what its writer opened, nor of what somebody said openly before.
 */
export async function readPrivateWords(
  database: Database | Transaction,
  dialogueId: string,
): Promise<PrivateWordsOfDialogue> {
  const marked = await selectMarked(database, dialogueId)
  if (marked.length === 0) return NO_PRIVATE_WORDS
  const newest = await selectNewest(database, dialogueId)
  const older = Map.groupBy(marked, ({ letterId }) => letterId)
  const letters = newest.flatMap(({ body, sent, revision, sentAt, ...letter }) => {
    if (!sentAt) return []
    const whose: OfLetter = { ...letter, sentAt }
    const before = (older.get(letter.letterId) ?? []).filter(({ number }) => number !== revision)
    const bodies = [...before.map((it) => it.body), body]
    const id = letter.letterId
    return [
      {
        id,
        bodies,
        whose,
        ...(sent !== null && { sent, isBefore: isBefore(whose), isWrittenBefore: isWrittenBefore(whose) }),
      },
    ]
  })
  return privateWordsOf(letters, await listWhoMayBeNamed(database, dialogueId))
}

/**
 * Sent before it, and its words kept here before anybody could read that other one here: what came in later was not read then, whatever its
 * date. A date that was guessed, or that its writer gave it, opens nobody's words; nor does the same moment.
 */
const isBefore =
  ({ sentAt, keptAt, datedBy }: OfLetter) =>
  (other: OfLetter) =>
    [datedBy, other.datedBy].every((by) => by === 'itself') &&
    keptAt !== null &&
    other.keptAt !== null &&
    sentAt < other.sentAt &&
    (keptAt <= other.keptAt || keptAt < other.sentAt)

/** Kept here before that other one was sent, or sent before it as well. */
const isWrittenBefore = (letter: OfLetter) => (other: OfLetter) =>
  isBefore(letter)(other) ||
  (letter.keptAt !== null && other.datedBy === 'itself' && letter.keptAt < other.sentAt)

/** Whether any private passage of a dialogue is not for whoever has one of these seats. */
export async function isAnyHidden(
  database: Database | Transaction,
  dialogueId: string,
  seats: Seat[],
): Promise<boolean> {
  const { id, writerId, audience } = writtenLetters
  const marked = await database
    .selectDistinct({ id, writerId, audience })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .where(isMarkedIn(dialogueId))
  return marked.some((letter) => seats.some((seat) => !seesPrivatePassages(seat, letter)))
}

/** The sent revisions with private passages, from old to new. */
function selectMarked(database: Database | Transaction, dialogueId: string) {
  return database
    .select({
      letterId: letterRevisions.letterId,
      number: letterRevisions.number,
      body: letterRevisions.body,
    })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .where(isMarkedIn(dialogueId))
    .orderBy(asc(letterRevisions.number))
}

/** For `where` on revisions and their letters: sent, or kept after it was sent, with marks of a private passage. */
function isMarkedIn(dialogueId: string): SQL | undefined {
  return and(
    eq(writtenLetters.dialogueId, dialogueId),
    isNotNull(writtenLetters.sentAt),
    gte(letterRevisions.number, writtenLetters.sentRevision),
    like(letterRevisions.body, `%${PRIVATE_MARKS.begin}%`),
  )
}

function selectNewest(database: Database | Transaction, dialogueId: string) {
  const { id, writerId, audience, sentAt, datedBy, revision, sentRevision } = writtenLetters
  const asSent = alias(letterRevisions, 'as_sent')
  return database
    .select({
      letterId: id,
      writerId,
      audience,
      sentAt,
      datedBy,
      revision,
      body: letterRevisions.body,
      sent: asSent.body,
      keptAt: asSent.savedAt,
    })
    .from(writtenLetters)
    .innerJoin(letterRevisions, isNewestRevision())
    .leftJoin(asSent, and(eq(asSent.letterId, id), eq(asSent.number, sentRevision)))
    .where(and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(sentAt)))
}
