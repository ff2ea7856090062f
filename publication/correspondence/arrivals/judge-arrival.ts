import { and, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Arrival, arrivals, writtenLetters } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { findLetterByMessage } from '@/publication/correspondence/letters/find-letter-by-message'
import { withoutOwnKeys } from '@/publication/people/keys/without-own-keys'
import { enqueue } from '@/queue/enqueue'
import { dateArrival } from './dating/date-arrival'
import type { HeldFor } from './held-for'
import { judgeInWorker, readInWorker } from './judging/find-out'
import { holdReasons } from './judging/hold-reasons'
import type { Origin } from './judging/judge-origin'
import { listWriters, type Writer } from './list-writers'
import type { ReadMail } from './reading/mail-as-read'

type Waiting = Arrival & { dialogueId: string; memberId: string }
type Change = Partial<typeof arrivals.$inferInsert>

/** Who handed a mail over: SPF (RFC 7208) is about that. */
export type HandedOverBy = { remoteAddress: string; helo: string }

/**
 * Judges a mail that was kept and reads the letter in it: from then on it is a proposal to its writer (see `listWriters`),
 * or held for a reason, and who got it is told that something waits. Judging one that was judged already changes nothing.
 * Throws when the database or the thread fails.
 */
export async function judgeArrival(
  arrivalId: string,
  handedOverBy: HandedOverBy,
  now = new Date(),
): Promise<void> {
  const arrival = await findWaiting(arrivalId)
  if (!arrival) return
  const mail = await readInWorker(arrival.raw)
  const origin =
    mail && (await judgeInWorker(arrival.raw, { ...handedOverBy, envelopeFrom: arrival.envelopeFrom }))
  await db().transaction(async (transaction) => {
    const writers = await listWriters(transaction, arrival, mail?.fromAddress ?? '', origin?.covered ?? [])
    const change = mail ? await judge(transaction, arrival, writers, mail, origin) : { heldFor: 'unreadable' }
    const judged = await transaction
      .update(arrivals)
      .set(change)
      .where(isWaiting(arrivalId))
      .returning({ id: arrivals.id })
    // Somebody else judged it meanwhile, and told of it.
    if (judged.length > 0) await tellOf(transaction, arrival, change, writers, now)
  })
}

/** A letter that waits is shown to its writer, each in a mail of its own; of what is held one is told until they look. */
async function tellOf(
  transaction: Transaction,
  { id: arrivalId, dialogueId, memberId: holderId }: Waiting,
  { state, memberId }: Change,
  writers: Writer[],
  now: Date,
): Promise<void> {
  const toId = memberId ?? holderId
  if (state === 'proposed') {
    await enqueue(transaction, 'send-letter-notice', { arrivalId, dialogueId, memberId: toId, reminder: 0 })
    return
  }
  const hasStopped = writers.some((it) => it.memberId === toId && it.hasStopped)
  const kind = hasStopped ? ('mail-after-stop' as const) : ('mail-held' as const)
  const happening = { kind, thingId: dialogueId, byId: null, detailId: arrivalId }
  await tellOfNews(transaction, happening, [toId], now)
}

const isWaiting = (id: string) =>
  and(eq(arrivals.id, id), eq(arrivals.state, 'held'), eq(arrivals.heldFor, 'not-judged'))

async function findWaiting(id: string): Promise<Waiting | null> {
  const [arrival] = await db().select().from(arrivals).where(isWaiting(id))
  const { dialogueId, memberId } = arrival ?? {}
  return arrival && dialogueId && memberId ? { ...arrival, dialogueId, memberId } : null
}

/**
 * A proposal to the first of them whom it can be believed to be from; else held for the first, as whoever knows an address
 * must not be able to put things on the desk of another.
 */
async function judge(
  transaction: Transaction,
  arrival: Waiting,
  writers: Writer[],
  mail: ReadMail,
  origin: Origin | null,
): Promise<Change> {
  const reasons: (HeldFor | null)[] = []
  for (const { memberId, email, hasStopped } of writers)
    reasons.push(
      holdReasons({
        mail,
        origin,
        hasEmptyReturnPath: arrival.via === 'smtp' && arrival.envelopeFrom === '',
        memberEmail: email,
        hasStopped,
        isKnown: await isKnown(transaction, arrival, mail.messageId),
        believedLately: await countBelieved(transaction, arrival.dialogueId, memberId),
      }),
    )
  // What is proven to be of somebody who stopped is kept for them, wherever it came.
  const found = [null, 'stopped' as const].map((it) => reasons.indexOf(it)).find((it) => it >= 0) ?? 0
  const heldFor = reasons[found] ?? null
  return {
    ...(await whatWasRead(transaction, mail)),
    ...dateArrival(
      {
        said: mail.date ? new Date(mail.date) : null,
        received: mail.received ? new Date(mail.received) : null,
        answered: await findWhenAnswered(transaction, arrival.dialogueId, mail.inReplyTo),
      },
      arrival.arrivedAt,
    ),
    judgement: origin?.judgement ?? null,
    state: heldFor ? 'held' : 'proposed',
    heldFor,
    memberId: writers[found]?.memberId ?? arrival.memberId,
  }
}

/** When the letter was sent that a mail answers. */
async function findWhenAnswered(
  transaction: Transaction,
  dialogueId: string,
  inReplyTo: string | null,
): Promise<Date | null> {
  const letterId = inReplyTo && (await findLetterByMessage(transaction, dialogueId, inReplyTo))
  if (!letterId) return null
  const [letter] = await transaction
    .select({ sentAt: writtenLetters.sentAt })
    .from(writtenLetters)
    .where(eq(writtenLetters.id, letterId))
  return letter?.sentAt ?? null
}

/** The part of an arrival that is read from the mail; when it was sent is worked out of that. */
export async function whatWasRead(transaction: Transaction, mail: ReadMail): Promise<Change> {
  const { subject, letter, quoted, signature } = mail
  const kept = await withoutOwnKeys(transaction, { subject, letter, quoted, signature })
  return {
    fromAddress: mail.fromAddress,
    toAddresses: mail.toAddresses,
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    subject: kept.subject,
    saidAt: mail.date ? new Date(mail.date) : null,
    receivedAt: mail.received ? new Date(mail.received) : null,
    answers: mail.answers,
    body: kept.letter,
    // Kept before there were readings, and read by the one of now.
    format: 'mail',
    quoted: kept.quoted,
    signature: kept.signature,
    joinedLines: mail.joinedLines,
    pictureCount: mail.pictureCount,
    otherFiles: mail.otherFiles,
  }
}

/** What was held does not count, whatever became of it: a forgery that comes first must not shut out the real one. */
async function isKnown(
  transaction: Transaction,
  { id, dialogueId }: Waiting,
  messageId: string | null,
): Promise<boolean> {
  if (!messageId) return false
  const ofMail = and(
    eq(arrivals.dialogueId, dialogueId),
    eq(arrivals.messageId, messageId),
    isNull(arrivals.heldFor),
    ne(arrivals.id, id),
  )
  const ofLetter = and(eq(writtenLetters.dialogueId, dialogueId), eq(writtenLetters.messageId, messageId))
  return (
    (await transaction.$count(arrivals, ofMail)) > 0 ||
    (await transaction.$count(writtenLetters, ofLetter)) > 0
  )
}

function countBelieved(transaction: Transaction, dialogueId: string, memberId: string): Promise<number> {
  return transaction.$count(
    arrivals,
    and(
      eq(arrivals.dialogueId, dialogueId),
      eq(arrivals.memberId, memberId),
      inArray(arrivals.via, ['smtp', 'api', 'file']),
      isNull(arrivals.heldFor),
      gt(arrivals.arrivedAt, sql`now() - interval '1 hour'`),
    ),
  )
}
