import { and, eq, gt, ne, type SQL, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, readers, subscriptions } from '@/db/schema'
import { hashToken } from '@/publication/people/sessions/token'
import { confirmableSince } from '@/publication/readers/consent/moments'
import { beginFollowing } from '@/publication/readers/following/begin-following'
import { liftForNewSignUp } from '@/publication/readers/suppressions/lift-suppression'
import { enqueue } from '@/queue/enqueue'
import { IN_STATE, IS_NOT_ON_IT } from './subscription-state'
import type { WhatIsAsked } from './what-is-asked'

export type Confirmed = { status: 'confirmed' } | { status: 'link-expired' }

/**
 * Puts the holder of a confirmation link on every list that it is for, within seven days of its mail, and has them mailed what they get
 * first. `list` tells the links of dialogues from those of all other lists. A second click finds its work done and is confirmed too, for as long as they stay. A link that was replaced by a newer
 * mail, or whose holder left, has expired. Whoever clicked in a mail of now reads what we send there: that address is mailed again.
 */
export async function confirmSubscription(
  list: WhatIsAsked['list'],
  token: string,
  now = new Date(),
): Promise<Confirmed> {
  const isTheirs = and(eq(subscriptions.confirmTokenHash, hashToken(token)), isOfKind(list))
  const isInTime = gt(subscriptions.confirmMailedAt, confirmableSince(now))
  return db().transaction(async (transaction) => {
    await mailAgain(transaction, and(isTheirs, isInTime), now)
    const confirmed = await transaction
      .update(subscriptions)
      .set({ confirmedAt: now, leftAt: null, pausedUntil: null })
      .where(and(isTheirs, isInTime, IS_NOT_ON_IT))
      .returning({ id: subscriptions.id })
    const [first] = confirmed
    if (first) {
      for (const { id } of confirmed) await noteProof(transaction, id, now)
      if (list === 'dialogue') await beginFollowing(transaction, first.id)
      else await enqueue(transaction, 'send-welcome', { subscriptionId: first.id })
      return { status: 'confirmed' }
    }
    const known = await transaction.$count(subscriptions, and(isTheirs, IN_STATE.confirmed))
    return known > 0 ? { status: 'confirmed' } : { status: 'link-expired' }
  })
}

const isOfKind = (list: WhatIsAsked['list']) =>
  list === 'dialogue' ? eq(subscriptions.list, list) : ne(subscriptions.list, 'dialogue')

/** The link came in a mail that was sent after the address was struck off, so it arrives. */
async function mailAgain(transaction: Transaction, isTheirs: SQL | undefined, now: Date): Promise<void> {
  const [found] = await transaction
    .select({ email: readers.email, mailedAt: subscriptions.confirmMailedAt })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(isTheirs)
  if (found?.mailedAt) await liftForNewSignUp(transaction, found.email, found.mailedAt, now)
}

/** The newest asking is the one that was confirmed: its mail is the one whose link works. */
async function noteProof(transaction: Transaction, subscriptionId: string, now: Date): Promise<void> {
  const newest = sql`(select ${consents.id} from ${consents} where ${consents.subscriptionId} = ${subscriptionId}
    order by ${consents.askedAt} desc limit 1)`
  await transaction.update(consents).set({ confirmedAt: now }).where(eq(consents.id, newest))
}
