import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Departure, departures, members } from '@/db/schema'

/** Locks a member and, after them, their departure; null when they do not leave, or left for good. */
export async function lockDeparture(transaction: Transaction, memberId: string): Promise<Departure | null> {
  await transaction
    .select({ id: members.id })
    .from(members)
    .where(eq(members.id, memberId))
    .for('no key update')
  const [departure] = await transaction
    .select()
    .from(departures)
    .where(eq(departures.memberId, memberId))
    .for('update')
  return departure && !departure.erasedAt ? departure : null
}

/** They are a member again, with the role they had: they sign in as before. The links to their departure end with it. */
export async function endDeparture(transaction: Transaction, memberId: string): Promise<void> {
  await transaction.delete(departures).where(eq(departures.memberId, memberId))
  await transaction.update(members).set({ removedAt: null }).where(eq(members.id, memberId))
}
