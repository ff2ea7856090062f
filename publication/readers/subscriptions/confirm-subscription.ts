import { and, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, subscribers } from '@/db/schema'
import { hashToken } from '@/publication/people/sessions/token'
import { confirmableSince } from '@/publication/readers/consent/moments'
import { enqueue } from '@/queue/enqueue'

export type Confirmed = { status: 'confirmed' } | { status: 'link-expired' }

/**
 * Puts the holder of a confirmation link on the newsletter, within seven days of its mail, and asks for a mail that
 * says so. A second click finds its
 * work done and is confirmed too, for as long as they stay. A link that was replaced by a newer mail, or whose holder
 * left, has expired.
 */
export async function confirmSubscription(token: string, now = new Date()): Promise<Confirmed> {
  const tokenHash = hashToken(token)
  return db().transaction(async (transaction) => {
    const [confirmed] = await transaction
      .update(subscribers)
      .set({ confirmedAt: now, leftAt: null })
      .where(
        and(
          eq(subscribers.confirmTokenHash, tokenHash),
          gt(subscribers.confirmMailedAt, confirmableSince(now)),
          or(isNull(subscribers.confirmedAt), isNotNull(subscribers.leftAt)),
        ),
      )
      .returning({ id: subscribers.id })
    if (confirmed) {
      await noteProof(transaction, confirmed.id, now)
      await enqueue(transaction, 'send-welcome', { subscriberId: confirmed.id })
      return { status: 'confirmed' }
    }
    return (await isConfirmedAlready(transaction, tokenHash))
      ? { status: 'confirmed' }
      : { status: 'link-expired' }
  })
}

/** The newest asking is the one that was confirmed: its mail is the one whose link works. */
async function noteProof(transaction: Transaction, subscriberId: string, now: Date): Promise<void> {
  const newest = sql`(select ${consents.id} from ${consents} where ${consents.subscriberId} = ${subscriberId}
    order by ${consents.askedAt} desc limit 1)`
  await transaction.update(consents).set({ confirmedAt: now }).where(eq(consents.id, newest))
}

async function isConfirmedAlready(transaction: Transaction, tokenHash: string): Promise<boolean> {
  const found = await transaction
    .select({ id: subscribers.id })
    .from(subscribers)
    .where(
      and(
        eq(subscribers.confirmTokenHash, tokenHash),
        isNotNull(subscribers.confirmedAt),
        isNull(subscribers.leftAt),
      ),
    )
  return found.length > 0
}
