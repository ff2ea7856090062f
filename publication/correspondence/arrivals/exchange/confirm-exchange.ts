import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, exchanges } from '@/db/schema'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import { forgetNews } from '@/publication/people/news/forget-news'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { ruleFor } from '@/publication/people/permissions/permissions'
import { makeLetter } from '../confirm-arrival'
import { lockExchange } from './lock-exchange'
import { tellOfExchange } from './tell-of-exchange'

export type ConfirmedExchange =
  /** `left` are those whose text cannot be a letter as it is: their writers look at them one by one */
  { status: 'confirmed'; count: number; left: number } | { status: 'not-ready' } | { status: 'not-found' }

/**
 * Makes every proposal of an exchange a letter of whoever wrote it, in the order of their dates, for an editor who declares
 * to have the writers' permission. Who declared, when and by which words is kept, and the writers are told at once.
 */
export async function confirmExchange(
  memberId: string,
  exchangeId: string,
  permissionWording: string,
  now = new Date(),
): Promise<ConfirmedExchange> {
  const checked = await checkTexts(memberId, exchangeId)
  return db().transaction(async (transaction) => {
    const exchange = await lockExchange(transaction, memberId, exchangeId, 'confirm exchange')
    if (!exchange) return { status: 'not-found' }
    if (exchange.done < exchange.total) return { status: 'not-ready' }
    const proposed = await transaction
      .select()
      .from(arrivals)
      .where(isProposedOf(exchangeId))
      .orderBy(asc(arrivals.sentAt), asc(arrivals.id))
      .for('update')
    const writers: string[] = []
    for (const arrival of proposed) {
      const { dialogueId, memberId: writerId } = arrival
      if (!dialogueId || !writerId || checked.get(arrival.id) !== arrival.body) continue
      const made = await makeLetter(
        transaction,
        { ...arrival, dialogueId, memberId: writerId },
        memberId,
        { subject: arrival.subject, body: arrival.body },
        now,
      )
      if (made.status === 'confirmed') writers.push(writerId)
    }
    await transaction
      .update(exchanges)
      .set({ permissionBy: memberId, permissionAt: now, permissionWording })
      .where(eq(exchanges.id, exchangeId))
    const told = { kind: 'exchange-confirmed' as const, byId: memberId }
    await forgetNews(transaction, exchange.dialogueId, ['exchange-read'])
    await tellOfExchange(transaction, exchange, told, [...new Set(writers)], now)
    return { status: 'confirmed', count: writers.length, left: proposed.length - writers.length }
  })
}

const isProposedOf = (exchangeId: string) =>
  and(eq(arrivals.exchangeId, exchangeId), eq(arrivals.state, 'proposed'))

/** The texts that may be letters, by arrival. Checked before the transaction: a hundred take their time. */
async function checkTexts(memberId: string, exchangeId: string): Promise<Map<string, string>> {
  if (ruleFor(await findStanding(db(), memberId), 'confirm exchange') === 'nobody') return new Map()
  const proposed = await db()
    .select({ id: arrivals.id, body: arrivals.body, format: arrivals.format })
    .from(arrivals)
    .where(isProposedOf(exchangeId))
  const fine = new Map<string, string>()
  for (const { id, body, format } of proposed)
    if (body.trim() !== '' && (await checkLetter(memberId, { body, format })).status === 'fine')
      fine.set(id, body)
  return fine
}
