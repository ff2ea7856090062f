import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Arrival, arrivals, exchanges, writtenLetters } from '@/db/schema'
import { dateExchange } from '../dating/date-exchange'
import { whatWasRead } from '../judge-arrival'
import { readInWorker } from '../judging/find-out'
import type { ReadMail } from '../reading/mail-as-read'

/**
 * Reads the mails of an exchange, one by one, and counts them as it goes. A mail that the dialogue has already (by its
 * Message-ID) is laid aside. The last one read, all are dated. One that was read is not read again, so it goes on where it stopped.
 */
export async function readExchange(exchangeId: string): Promise<void> {
  for (let next = await findNext(exchangeId); next; next = await findNext(exchangeId)) {
    await keepWhatIsRead(next, await readInWorker(next.raw))
  }
}

const isUnread = and(eq(arrivals.state, 'held'), eq(arrivals.heldFor, 'not-read'))

async function findNext(exchangeId: string): Promise<Arrival | null> {
  const [next] = await db()
    .select()
    .from(arrivals)
    .where(and(eq(arrivals.exchangeId, exchangeId), isUnread))
    .orderBy(asc(arrivals.place), asc(arrivals.id))
    .limit(1)
  return next ?? null
}

async function keepWhatIsRead(arrival: Arrival, mail: ReadMail | null): Promise<void> {
  await db().transaction(async (transaction) => {
    const isDouble = mail !== null && (await isThere(transaction, arrival, mail.messageId))
    const kept = await transaction
      .update(arrivals)
      .set({
        ...(mail
          ? { ...(await whatWasRead(transaction, mail)), fromAddress: mail.fromAddress || mail.hiddenFrom }
          : {}),
        state: isDouble ? 'discarded' : 'held',
        heldFor: isDouble ? 'duplicate' : reasonFor(mail),
      })
      .where(and(eq(arrivals.id, arrival.id), isUnread))
      .returning({ id: arrivals.id })
    // Two jobs may have read it; it counts once.
    if (kept.length === 0 || !arrival.exchangeId) return
    const [exchange] = await transaction
      .update(exchanges)
      .set({ done: sql`${exchanges.done} + 1` })
      .where(eq(exchanges.id, arrival.exchangeId))
      .returning()
    // What stands around a mail tells when it was sent: that takes all of them.
    if (exchange && exchange.done === exchange.total) await dateExchange(transaction, exchange)
  })
}

function reasonFor(mail: ReadMail | null): string {
  if (!mail) return 'unreadable'
  return mail.hasRefusedCharset ? 'charset' : 'unknown-writer'
}

/** Whether another mail that was read, or a letter, is this one. It is not read itself yet. */
async function isThere(
  transaction: Transaction,
  { dialogueId }: Arrival,
  messageId: string | null,
): Promise<boolean> {
  if (!messageId || !dialogueId) return false
  const ofMail = and(
    eq(arrivals.dialogueId, dialogueId),
    eq(arrivals.messageId, messageId),
    or(isNull(arrivals.heldFor), inArray(arrivals.heldFor, ['unknown-writer', 'of-nobody'])),
    ne(arrivals.state, 'discarded'),
  )
  const ofLetter = and(eq(writtenLetters.dialogueId, dialogueId), eq(writtenLetters.messageId, messageId))
  return (
    (await transaction.$count(arrivals, ofMail)) > 0 ||
    (await transaction.$count(writtenLetters, ofLetter)) > 0
  )
}
