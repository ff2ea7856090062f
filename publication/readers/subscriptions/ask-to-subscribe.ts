import { and, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, subscribers } from '@/db/schema'
import { log } from '@/log'
import { isWithinLimits } from '@/publication/readers/consent/is-within-limits'
import { DAY_MS } from '@/publication/readers/consent/moments'
import { enqueue } from '@/queue/enqueue'
import { keyedHash } from '@/secret'
import type { SignUp } from './sign-up-form'
import { WORDING_VERSION } from './wording'

/**
 * Somebody filled in the sign-up form. Puts one confirmation mail in the queue, with proof of what was asked, unless
 * the address is on the newsletter already, got a mail in the past day, or a limit is reached. It tells the caller
 * nothing of all that, so a page cannot tell it on. `visitor` is an IP address, of which only a keyed hash is kept.
 */
export async function askToSubscribe(signUp: SignUp, visitor: string, now = new Date()): Promise<void> {
  if (signUp.website !== '') return log.info('a machine filled in the newsletter form')
  await db().transaction(async (transaction) => {
    if (!(await isWithinLimits(transaction, visitor, now))) return log.warn('too many newsletter sign-ups')
    const subscriberId = await claimMail(transaction, signUp.email, now)
    if (!subscriberId) return
    await transaction.insert(consents).values({
      subscriberId,
      email: signUp.email,
      form: signUp.form,
      wordingVersion: WORDING_VERSION,
      ipHash: keyedHash('consent', visitor),
      askedAt: now,
    })
    await enqueue(transaction, 'send-confirmation', { subscriberId })
  })
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
