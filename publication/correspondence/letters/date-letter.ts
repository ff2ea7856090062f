import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, dialogues, writtenLetters } from '@/db/schema'
import { dateAnew } from '@/publication/correspondence/arrivals/dating/date-exchange'
import { isPossible } from '@/publication/correspondence/arrivals/dating/is-possible'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { tellOfProof } from '../compositions/by-mail/tell-of-proof'
import { lockLetter } from './lock-letter'

export type DatedOutcome =
  | { status: 'dated' }
  /** mails were not there yet, or it had come in already */
  | { status: 'impossible-date' }
  /** also for a letter that was sent here: when that was is known */
  | { status: 'not-found' }

/**
 * Gives a letter that came as a mail another date: when its writer says that they sent it, or null when they do not know. Only its
 * writer can, whoever else may do what. It moves to its place in the order, the others are told, and what was agreed to is another text
 * from then on. Who may read what is private in it stays as it was: it counts from when the mail came in.
 */
export async function dateLetter(
  memberId: string,
  letterId: string,
  date: Date | null,
  now = new Date(),
): Promise<DatedOutcome> {
  return db().transaction(async (transaction) => {
    const locked = await lockLetter(transaction, memberId, letterId, 'revise letter')
    if (!locked?.letter.sentAt) return { status: 'not-found' }
    const { letter } = locked
    const [arrival] = await transaction
      .select({ arrivedAt: arrivals.arrivedAt, exchangeId: arrivals.exchangeId })
      .from(arrivals)
      .where(eq(arrivals.letterId, letterId))
    if (!arrival) return { status: 'not-found' }
    if (date && !isPossible(date, arrival)) return { status: 'impossible-date' }
    const isSame = date ? date.getTime() === letter.sentAt?.getTime() && letter.datedBy === 'writer' : false
    if (isSame || (date === null && letter.datedBy === 'nobody')) return { status: 'dated' }
    const dated = { ...(date && { sentAt: date }), datedBy: date ? ('writer' as const) : ('nobody' as const) }
    await transaction
      .update(writtenLetters)
      .set({ ...dated, updatedAt: now })
      .where(eq(writtenLetters.id, letterId))
    await transaction.update(arrivals).set(dated).where(eq(arrivals.letterId, letterId))
    await dateAnew(transaction, arrival.exchangeId)
    await transaction
      .update(dialogues)
      .set({ updatedAt: sql`now()` })
      .where(eq(dialogues.id, letter.dialogueId))
    const happening = { kind: 'letter-revised' as const, thingId: letter.dialogueId, byId: memberId }
    const seated = await listWhoWrite(transaction, letter.dialogueId)
    await tellOfNews(transaction, { ...happening, detailId: letterId }, seated, now)
    await tellOfProof(transaction, letter.dialogueId, memberId, now)
    return { status: 'dated' }
  })
}
