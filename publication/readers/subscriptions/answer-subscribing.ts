import { and, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { consents, subscribers } from '@/db/schema'
import { DAY_MS } from '@/publication/readers/consent/moments'
import { enqueue } from '@/queue/enqueue'
import { FORMS, WORDING_VERSION } from './wording'

/** What was asked, when; of the visitor a keyed hash. */
export type Subscribing = { email: string; form: string; ipHash: string; askedAt: Date }

/**
 * Puts one confirmation mail in the queue, with proof of what was asked, unless the address is on the newsletter already or got
 * a mail in the past day.
 */
export async function answerSubscribing(
  transaction: Transaction,
  { email, form, ipHash, askedAt }: Subscribing,
  now: Date,
): Promise<void> {
  const subscriberId = await claimMail(transaction, email, now)
  if (!subscriberId) return
  await transaction.insert(consents).values({
    subscriberId,
    email,
    form: FORMS.find((known) => known === form) ?? 'newsletter',
    wordingVersion: WORDING_VERSION,
    ipHash,
    askedAt,
  })
  await enqueue(transaction, 'send-confirmation', { subscriberId })
}

/**
 * The subscriber who now gets a confirmation mail, or null. Of several who ask for one address at once, one gets it:
 * the others wait for its row and then find the moment set.
 */
async function claimMail(transaction: Transaction, email: string, now: Date): Promise<string | null> {
  const [added] = await transaction
    .insert(subscribers)
    .values({ email, askedAt: now, confirmMailedAt: now })
    .onConflictDoNothing()
    .returning({ id: subscribers.id })
  if (added) return added.id
  const [asksAgain] = await transaction
    .update(subscribers)
    .set({ askedAt: now, confirmMailedAt: now })
    .where(and(hasEmail(email), isNotOnTheList(), gotNoMailSince(new Date(now.getTime() - DAY_MS))))
    .returning({ id: subscribers.id })
  return asksAgain?.id ?? null
}

function hasEmail(email: string) {
  return sql`lower(${subscribers.email}) = lower(${email})`
}

function isNotOnTheList() {
  return or(isNull(subscribers.confirmedAt), isNotNull(subscribers.leftAt))
}

function gotNoMailSince(moment: Date) {
  return or(isNull(subscribers.confirmMailedAt), lt(subscribers.confirmMailedAt, moment))
}
