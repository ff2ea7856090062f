import { and, eq, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { consents, readers, subscriptions } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { DAY_MS } from '@/publication/readers/consent/moments'
import { FOLLOW_WORDING_VERSION } from '@/publication/readers/following/wording'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { enqueue } from '@/queue/enqueue'
import { keyedHash } from '@/secret'
import { type FoundList, findLists } from './find-list'
import { IS_NOT_ON_IT } from './subscription-state'
import type { Asking } from './what-is-asked'
import { WORDING_VERSION } from './wording'

const CONFIRMATION = { newsletter: 'send-confirmation', dialogue: 'send-follow-confirmation' } as const

/**
 * Puts one confirmation mail in the queue for all that was asked in one form, with a proof of each list, unless the address is on that
 * list already, got a mail about such a list in the past day, or what the list is about is not there. Who is on it but is not mailed any
 * more gets one: their confirming it is what has them mailed again.
 */
export async function answerSubscribing(transaction: Transaction, asked: Asking, now: Date): Promise<void> {
  const found = await findLists(transaction, asked)
  if (found.length === 0) return
  const got = await listMailsOfPastDay(transaction, asked.email, now)
  const { email, ipHash, askedAt } = asked
  const words =
    asked.list === 'newsletter' ? { form: asked.form, wordingVersion: WORDING_VERSION } : WORDS_OF_DIALOGUE
  let first: string | null = null
  for (const one of found) {
    const { list } = one
    const subscriptionId = got.has(kindOf(list)) ? null : await claimMail(transaction, one, asked, now)
    if (!subscriptionId) continue
    await transaction.insert(consents).values({ subscriptionId, email, list, ...words, ipHash, askedAt })
    first ??= subscriptionId
  }
  // The others of this asking are found by the moment at which they are mailed about.
  if (first) await enqueue(transaction, CONFIRMATION[asked.list], { subscriptionId: first })
}

const WORDS_OF_DIALOGUE = { form: 'dialogue', wordingVersion: FOLLOW_WORDING_VERSION } as const

/** The lists of which there are many are of two kinds: dialogues, and new pieces of somebody or about something. */
type Kind = 'newsletter' | 'dialogue' | 'pieces'
const kindOf = (list: FoundList['list']): Kind =>
  list === 'newsletter' || list === 'dialogue' ? list : 'pieces'

/**
 * Of which kinds of lists this address was mailed a link in the past day: of those of which there are many one that nobody answered,
 * whichever it was. Who never asked gets one a day at most of each. Of several askings at once, one is first and the others see it.
 */
async function listMailsOfPastDay(transaction: Transaction, email: string, now: Date): Promise<Set<Kind>> {
  const key = keyedHash('follow', email.toLowerCase())
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const nobodyAnswered: SQL | undefined = or(
    eq(subscriptions.list, 'newsletter'),
    isNull(subscriptions.confirmedAt),
    lt(subscriptions.confirmedAt, subscriptions.confirmMailedAt),
  )
  const mailed = await transaction
    .selectDistinct({ list: subscriptions.list })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(
      and(
        sql`lower(${readers.email}) = lower(${email})`,
        sql`${subscriptions.confirmMailedAt} >= ${new Date(now.getTime() - DAY_MS).toISOString()}`,
        nobodyAnswered,
        ne(subscriptions.list, 'krant'),
      ),
    )
  return new Set(mailed.map(({ list }) => kindOf(list)))
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
