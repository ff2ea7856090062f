import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { arrivals, dialogues, type Exchange, exchanges, letters, writtenLetters } from '@/db/schema'
import { endUndoLinks } from '@/publication/correspondence/by-link/deed-link'
import { lockDialogue } from '@/publication/correspondence/compositions/lock-dialogue'
import { lockLetters } from '@/publication/correspondence/compositions/lock-letters'
import { forgetNews } from '@/publication/people/news/forget-news'
import { endLetterLinks } from '../notices/letter-link'
import { tellOfExchange } from './tell-of-exchange'

export type UndoneOutcome =
  /** `kept`: letters that stay, since readers had them, with their yes, or since they revised them themselves */
  { status: 'undone'; count: number; kept: number } | { status: 'not-found' }

/**
 * The writer undoes what somebody else confirmed for them of an upload: those letters are mails again that wait for them, whoever else
 * wrote of them. Out of a composition they fall by themselves, and every yes with them, since the text is another. Every link
 * to undo that ends. Who confirmed them and who read them in are told. Doing it again changes nothing.
 */
export async function undoConfirmed(
  memberId: string,
  exchangeId: string,
  now = new Date(),
): Promise<UndoneOutcome> {
  const [exchange] = await db().select().from(exchanges).where(eq(exchanges.id, exchangeId))
  if (!exchange) return { status: 'not-found' }
  return db().transaction(async (transaction): Promise<UndoneOutcome> => {
    if (!(await lockDialogue(transaction, memberId, exchange.dialogueId, 'revise letter')))
      return { status: 'not-found' }
    await lockLetters(transaction, exchange.dialogueId)
    const confirmed = await selectConfirmedForThem(transaction, isForThem(memberId, exchangeId))
    const undone = confirmed.filter(({ fate }) => fate === 'undoable')
    if (undone.length > 0) await takeBack(transaction, exchange, undone, memberId, now)
    return { status: 'undone', count: undone.length, kept: confirmed.length - undone.length }
  })
}

/** For `where` on `arrivals`: those of this member that somebody else made letters of. */
export function isForThem(memberId: string, exchangeId: string): SQL | undefined {
  return and(
    eq(arrivals.exchangeId, exchangeId),
    eq(arrivals.memberId, memberId),
    eq(arrivals.state, 'confirmed'),
    ne(arrivals.decidedBy, memberId),
  )
}

/** What stands in the way of undoing it: readers had it, to which they said yes; or they revised it, and made it their own. */
export const fateOfLetter = sql<'undoable' | 'public' | 'revised'>`case
  when ${writtenLetters.publicNumber} is not null or exists (select from ${letters} l
    where l.written_letter_id = ${writtenLetters.id}) then 'public'
  when ${writtenLetters.revision} > 1 then 'revised' else 'undoable' end`

type Confirmed = { letterId: string; by: string | null }

async function selectConfirmedForThem(transaction: Transaction, where: SQL | undefined) {
  return transaction
    .select({ letterId: writtenLetters.id, by: arrivals.decidedBy, fate: fateOfLetter })
    .from(arrivals)
    .innerJoin(writtenLetters, eq(writtenLetters.id, arrivals.letterId))
    .where(where)
}

async function takeBack(
  transaction: Transaction,
  exchange: Exchange,
  undone: Confirmed[],
  memberId: string,
  now: Date,
): Promise<void> {
  const { dialogueId, uploadedBy } = exchange
  const ids = undone.map(({ letterId }) => letterId)
  const waiting = await transaction
    .update(arrivals)
    .set({ state: 'proposed', letterId: null, decidedBy: null, decidedAt: null })
    .where(inArray(arrivals.letterId, ids))
    .returning({ id: arrivals.id })
  const arrivalIds = waiting.map(({ id }) => id)
  await endLetterLinks(transaction, arrivalIds, now)
  await endUndoLinks(transaction, { memberId, exchangeId: exchange.id }, now)
  await transaction
    .update(writtenLetters)
    .set({ answersLetterId: null })
    .where(inArray(writtenLetters.answersLetterId, ids))
  await transaction.delete(writtenLetters).where(inArray(writtenLetters.id, ids))
  await transaction
    .update(dialogues)
    .set({ letterCount: sql`${dialogues.letterCount} - ${ids.length}`, updatedAt: sql`now()` })
    .where(eq(dialogues.id, dialogueId))
  await forgetNews(transaction, dialogueId, ['exchange-confirmed'], memberId)
  const told = { kind: 'exchange-undone' as const, byId: memberId }
  const others = new Set([uploadedBy, ...undone.flatMap(({ by }) => by ?? [])])
  await tellOfExchange(transaction, exchange, told, [...others], now)
}
