import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { arrivals, type Exchange, exchanges, writtenLetters } from '@/db/schema'
import { letterMessageId } from '@/publication/correspondence/letters/mail-letter-later'
import { dateMails } from './date-mails'
import type { MailToDate } from './mail-to-date'

/**
 * Dates the mails of an exchange that was read whole: by themselves, by the hosts that passed them on, by each other, and by the
 * letters that are there already. Again whenever somebody gave one of them a date; those that are letters, and those that
 * a person dated, stay as they are.
 */
export async function dateExchange(
  transaction: Transaction,
  { id, dialogueId, createdAt }: Pick<Exchange, 'id' | 'dialogueId' | 'createdAt'>,
): Promise<void> {
  const mails = [
    ...(await selectMails(transaction, id)),
    ...(await selectLetters(transaction, dialogueId, id)),
  ]
  for (const [arrivalId, dated] of dateMails(mails, createdAt.getTime()))
    await transaction
      .update(arrivals)
      .set(dated)
      .where(and(eq(arrivals.id, arrivalId), ne(arrivals.state, 'confirmed')))
}

/** Dates what is left of an exchange, after somebody dated one of its mails. Nothing for a mail that came by itself. */
export async function dateAnew(transaction: Transaction, exchangeId: string | null): Promise<void> {
  if (!exchangeId) return
  const [exchange] = await transaction.select().from(exchanges).where(eq(exchanges.id, exchangeId))
  if (exchange) await dateExchange(transaction, exchange)
}

async function selectMails(transaction: Transaction, exchangeId: string): Promise<MailToDate[]> {
  const rows = await transaction
    .select({
      id: arrivals.id,
      messageId: arrivals.messageId,
      answers: arrivals.answers,
      said: arrivals.saidAt,
      received: arrivals.receivedAt,
      place: arrivals.place,
      letter: { sentAt: writtenLetters.sentAt, datedBy: writtenLetters.datedBy },
    })
    .from(arrivals)
    .leftJoin(writtenLetters, eq(writtenLetters.id, arrivals.letterId))
    .where(and(eq(arrivals.exchangeId, exchangeId), ne(arrivals.state, 'discarded')))
  return rows.map(({ said, received, letter, ...mail }) => ({
    ...mail,
    said: said?.getTime() ?? null,
    received: received?.getTime() ?? null,
    known: (letter?.datedBy === 'nobody' ? null : letter?.sentAt?.getTime()) ?? null,
  }))
}

/** By the Message-ID of the mail it came with, or of the one that we made of it. */
async function selectLetters(
  transaction: Transaction,
  dialogueId: string,
  exchangeId: string,
): Promise<MailToDate[]> {
  const isElsewhere = sql`not exists (select from ${arrivals} a
    where a.letter_id = ${writtenLetters.id} and a.exchange_id = ${exchangeId})`
  const isDated = and(isNotNull(writtenLetters.sentAt), ne(writtenLetters.datedBy, 'nobody'))
  const rows = await transaction
    .select({ id: writtenLetters.id, messageId: writtenLetters.messageId, sentAt: writtenLetters.sentAt })
    .from(writtenLetters)
    .where(and(eq(writtenLetters.dialogueId, dialogueId), isDated, isElsewhere))
  return rows.flatMap(({ id, messageId, sentAt }) =>
    [messageId, letterMessageId(id)].map((known, index) => ({
      id: `${id} ${index}`,
      messageId: known,
      answers: [],
      said: null,
      received: null,
      known: sentAt?.getTime() ?? null,
      place: null,
    })),
  )
}
