import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Arrival, arrivals, dialogues, writtenLetters } from '@/db/schema'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { addSentLetter } from '@/publication/correspondence/letters/add-sent-letter'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import {
  findAddressee,
  findWhyNobody,
  type ReachesNobody,
} from '@/publication/correspondence/letters/find-addressee'
import { findLetterByMessage } from '@/publication/correspondence/letters/find-letter-by-message'
import { findWhoCame, type SomebodyCame } from '@/publication/correspondence/letters/find-who-came'
import { readLetterRevision } from '@/publication/correspondence/letters/letter-text'
import { mailLetterLater } from '@/publication/correspondence/letters/mail-letter-later'
import { closedInLetter } from '@/publication/correspondence/pictures/closed-in-letter'
import type { ReadByNobody } from '@/publication/correspondence/private-passages/audience/audience-to-send'
import type { AskedReaders } from '@/publication/correspondence/private-passages/audience/decide-audience'
import { findSeat } from '@/publication/correspondence/private-passages/find-seat'
import {
  findWordsNotForAll,
  type NotForAll,
} from '@/publication/correspondence/private-passages/find-words-not-for-all'
import type { Problem } from '@/publication/text/prose/check-prose'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { arrivalsOpenTo } from './arrivals-open-to'
import { audienceOfMail } from './audience-of-mail'
import { dateAnew } from './dating/date-exchange'
import type { DatedMail } from './dating/date-mails'
import { datedOf } from './dating/dated-of'
import { isPossible } from './dating/is-possible'
import { BY_ITS_WRITER, type HeldFor } from './held-for'
import { likelyAddressee } from './likely-addressee'

export type ConfirmedOutcome =
  | { status: 'confirmed'; dialogueId: string; letterId: string }
  /** the text cannot be a letter; nothing was changed */
  | { status: 'refused'; problems: Problem[] }
  /** it was confirmed meanwhile, with another text: nothing was changed, and what was typed is in no letter */
  | { status: 'confirmed-otherwise'; dialogueId: string; letterId: string }
  | { status: 'empty' }
  /** this dialogue has that mail as a letter already */
  | { status: 'already-a-letter' }
  /** held for more than lack of proof, or of words that could be read: nobody can make it a letter */
  | { status: 'not-to-be-trusted' }
  /** it was not sent then: mails were not there yet, or it had come in already */
  | { status: 'impossible-date' }
  | NotForAll
  | ReadByNobody
  /** whose letter it would be does not write in the dialogue any more; the mail stays theirs */
  | { status: 'stopped' }
  | ReachesNobody
  | SomebodyCame
  | { status: 'not-found' }

/**
 * What the writer makes of the proposal: they may have changed all of it. `toMemberId` null: to the other one, or to all
 * others; left out: to whom it most likely is. `date`: when they say that they sent it; null: they do not know; left out: as it
 * was dated.
 */
export type ConfirmedText = {
  subject: string
  body: string
  toMemberId?: string | null
  date?: Date | null
  /** who reads what is private in it, where there was a choice on screen */
  readers?: AskedReaders | undefined
  /** the ids of who else writes in the dialogue, as the page said that was pressed; left out where it is sent to nobody */
  seen?: readonly string[] | undefined
  /** pressed by whoever had the link of its notice, signed in as nobody */
  isByLink?: boolean
}

/**
 * Makes a proposal a letter of its writer, exactly once (confirming the same again is confirming once), and has the other correspondents mailed. Only its writer can. A
 * mail that was held only for lack of proof becomes one too: its writer, signed in, is the proof; and of one that could
 * not be read only what they put there themselves.
 */
export async function confirmArrival(
  memberId: string,
  arrivalId: string,
  text: ConfirmedText,
  now = new Date(),
): Promise<ConfirmedOutcome> {
  if (text.body.trim() === '') return { status: 'empty' }
  const checked = await checkLetter(memberId, { body: text.body, format: await findFormat(arrivalId) })
  if (checked.status === 'refused') return checked
  return db().transaction(async (transaction) => {
    const where = and(
      eq(arrivals.id, arrivalId),
      await arrivalsOpenTo(transaction, memberId, 'confirm arrival'),
      eq(arrivals.memberId, memberId),
    )
    const dialogueId = await lockDialogueOf(transaction, where)
    const [arrival] = await transaction.select().from(arrivals).where(where).for('update')
    if (!arrival || !dialogueId) return { status: 'not-found' }
    if (arrival.state === 'confirmed' && arrival.letterId) {
      const isSame = await isAsConfirmed(transaction, arrival.letterId, text)
      return { status: isSame ? 'confirmed' : 'confirmed-otherwise', dialogueId, letterId: arrival.letterId }
    }
    if (arrival.state === 'discarded') return { status: 'not-found' }
    if (!isConfirmable(arrival)) return { status: 'not-to-be-trusted' }
    if (text.date && !isPossible(text.date, arrival)) return { status: 'impossible-date' }
    const made = await makeLetter(transaction, { ...arrival, dialogueId, memberId }, memberId, text, now)
    if (made.status === 'confirmed' && text.date) await dateAnew(transaction, arrival.exchangeId)
    return made
  })
}

/** Whether what is confirmed again says what was confirmed: of its date and addressee, where they were typed along. */
async function isAsConfirmed(
  transaction: Transaction,
  letterId: string,
  { subject, body, date, toMemberId }: ConfirmedText,
): Promise<boolean> {
  const first = await readLetterRevision(transaction, letterId, 1)
  const [letter] = await transaction.select().from(writtenLetters).where(eq(writtenLetters.id, letterId))
  return (
    first.subject === subject.trim() &&
    first.body === body &&
    (!toMemberId || !letter?.toMemberId || letter.toMemberId === toMemberId) &&
    (!date || letter?.sentAt?.getTime() === date.getTime())
  )
}

/** As its proposal was read, it is shown: no matter what its writer makes of it. */
async function findFormat(arrivalId: string): Promise<LetterFormat> {
  const [found] = await db()
    .select({ format: arrivals.format })
    .from(arrivals)
    .where(eq(arrivals.id, arrivalId))
  return found?.format ?? 'mail'
}

/** Whether its writer can make a letter of it. */
export function isConfirmable({ state, heldFor }: Pick<Arrival, 'state' | 'heldFor'>): boolean {
  return state === 'proposed' || (state === 'held' && BY_ITS_WRITER.includes(heldFor as HeldFor))
}

/** The row of the dialogue is what letters of it wait for. */
async function lockDialogueOf(
  transaction: Transaction,
  where: ReturnType<typeof and>,
): Promise<string | null> {
  const [found] = await transaction.select({ id: arrivals.dialogueId }).from(arrivals).where(where)
  if (!found?.id) return null
  const [dialogue] = await transaction
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(eq(dialogues.id, found.id))
    .for('update')
  return dialogue?.id ?? null
}

/**
 * Puts an arrival into its dialogue as a letter of `writerId`. The caller holds locks on both rows and has checked who
 * may, and the text. Correspondents are mailed what is new, not what was uploaded.
 */
export async function makeLetter(
  transaction: Transaction,
  arrival: Arrival & { dialogueId: string; memberId: string },
  decidedBy: string,
  { subject, body, toMemberId, date, readers, seen, isByLink = false }: ConfirmedText,
  now: Date,
): Promise<ConfirmedOutcome> {
  const { dialogueId, memberId, messageId } = arrival
  if ((await findSeat(transaction, memberId, dialogueId)).joinedAt === null) return { status: 'not-found' }
  if (!(await listWhoWrite(transaction, dialogueId)).includes(memberId)) return { status: 'stopped' }
  if (messageId && (await findLetterByMessage(transaction, dialogueId, messageId)))
    return { status: 'already-a-letter' }
  const { sentAt, datedBy } = whenSent(arrival, date, now)
  const to =
    toMemberId === undefined
      ? await likelyAddressee(transaction, arrival, arrival)
      : await findAddressee(transaction, memberId, dialogueId, toMemberId)
  const place = { dialogueId, writerId: memberId, toMemberId: to }
  const nobody = arrival.via === 'upload' ? null : await findWhyNobody(transaction, place)
  if (nobody) return nobody
  const came = seen && (await findWhoCame(transaction, place, seen))
  if (came) return came
  const audience = await audienceOfMail(transaction, arrival, { toMemberId: to, body, readers })
  if (!Array.isArray(audience)) return audience
  const addressed = { ...place, audience }
  const words = await findWordsNotForAll(transaction, addressed, { subject, body })
  if (words.length > 0) return { status: 'not-for-all', words }
  // A mail can say any address: what its writer may not see does not become theirs by it.
  const closed = await closedInLetter(transaction, memberId, addressed, body)
  if (closed.length > 0) return { status: 'refused', problems: closed }
  const letterId = await addSentLetter(transaction, {
    ...addressed,
    subject: subject.trim(),
    body,
    format: arrival.format,
    sentAt,
    datedBy,
    messageId,
    answersLetterId:
      arrival.inReplyTo && (await findLetterByMessage(transaction, dialogueId, arrival.inReplyTo)),
  })
  await transaction
    .update(arrivals)
    .set({
      state: 'confirmed',
      letterId,
      decidedBy,
      decidedAt: now,
      confirmedByLink: isByLink,
      sentAt,
      datedBy,
    })
    .where(eq(arrivals.id, arrival.id))
  if (arrival.via !== 'upload')
    await mailLetterLater(transaction, { id: letterId, dialogueId, writerId: memberId })
  return { status: 'confirmed', dialogueId, letterId }
}

/** A clock that is fast must not make a letter of tomorrow. */
function whenSent(arrival: Arrival, said: Date | null | undefined, now: Date): DatedMail {
  if (said) return { sentAt: said, datedBy: 'writer' }
  const { sentAt, datedBy } = datedOf(arrival)
  return {
    sentAt: new Date(Math.min(sentAt.getTime(), now.getTime())),
    datedBy: said === null ? 'nobody' : datedBy,
  }
}
