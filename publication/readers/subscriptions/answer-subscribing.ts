import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { consents, readers, subscriptions } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { DAY_MS } from '@/publication/readers/consent/moments'
import { FOLLOW_WORDING_VERSION } from '@/publication/readers/following/wording'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { enqueue } from '@/queue/enqueue'
import { keyedHash } from '@/secret'
import { type FoundList, findList } from './find-list'
import { IS_NOT_ON_IT } from './subscription-state'
import type { Asking } from './what-is-asked'
import { WORDING_VERSION } from './wording'

const CONFIRMATION = { newsletter: 'send-confirmation', dialogue: 'send-follow-confirmation' } as const

/**
 * Puts one confirmation mail in the queue, with proof of what was asked, unless the address is on that list already, got a mail
 * about such a list in the past day, or what the list is about is not there. Who is on it but is not mailed any more gets one: their
 * confirming it is what has them mailed again.
 */
export async function answerSubscribing(transaction: Transaction, asked: Asking, now: Date): Promise<void> {
  const found = await findList(transaction, asked)
  if (!found || (await gotAMail(transaction, asked, now))) return
  const subscriptionId = await claimMail(transaction, found, asked, now)
  if (!subscriptionId) return
  const { email, list, ipHash, askedAt } = asked
  const words =
    list === 'newsletter' ? { form: asked.form, wordingVersion: WORDING_VERSION } : WORDS_OF_DIALOGUE
  await transaction.insert(consents).values({ subscriptionId, email, list, ...words, ipHash, askedAt })
  await enqueue(transaction, CONFIRMATION[list], { subscriptionId })
}

const WORDS_OF_DIALOGUE = { form: 'dialogue', wordingVersion: FOLLOW_WORDING_VERSION } as const

/**
 * Whether this address was mailed a link in the past day: of the lists of which there are many one that nobody answered, whichever it was.
 * Who never asked gets one a day at most. Of several askings at once, one is first and the others see it.
 */
async function gotAMail(transaction: Transaction, { email, list }: Asking, now: Date): Promise<boolean> {
  const key = keyedHash('follow', email.toLowerCase())
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const nobodyAnswered = or(
    isNull(subscriptions.confirmedAt),
    lt(subscriptions.confirmedAt, subscriptions.confirmMailedAt),
  )
  const mailed = await transaction
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(
      and(
        sql`lower(${readers.email}) = lower(${email})`,
        eq(subscriptions.list, list),
        sql`${subscriptions.confirmMailedAt} >= ${new Date(now.getTime() - DAY_MS).toISOString()}`,
        list === 'dialogue' ? nobodyAnswered : undefined,
      ),
    )
    .limit(1)
  return mailed.length > 0
}

/** The subscription that now gets a confirmation mail, or null when they are on the list and mailed: their pace stays theirs. */
async function claimMail(
  transaction: Transaction,
  found: FoundList,
  { email, askedAt }: Asking,
  now: Date,
): Promise<string | null> {
  const asked = { pace: found.pace, askedAt, confirmMailedAt: now }
  const isStruckOff = await isSuppressed(transaction, email)
  const paceOfTheirs = sql`case when ${IS_NOT_ON_IT} then excluded.pace else ${subscriptions.pace} end`
  const readerId = await knowReader(transaction, email, askedAt)
  const { readerId: reader, list, pieceId, authorId, topicId } = subscriptions
  const [claimed] = await transaction
    .insert(subscriptions)
    .values({ ...found, readerId, ...asked })
    .onConflictDoUpdate({
      target: [reader, list, pieceId, authorId, topicId],
      set: { ...asked, pace: paceOfTheirs },
      setWhere: isStruckOff ? undefined : IS_NOT_ON_IT,
    })
    .returning({ id: subscriptions.id })
  return claimed?.id ?? null
}

/** The reader with this address, as it was typed first; held until what they asked for is written: nobody deletes them meanwhile. */
async function knowReader(transaction: Transaction, email: string, addedAt: Date): Promise<string> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    insert into ${readers} (email, added_at) values (${email}, ${addedAt.toISOString()})
    on conflict (lower(email)) do update set email = ${readers}.email returning id`)
  return writtenRow(rows, 'The reader').id
}
