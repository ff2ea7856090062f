import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { followers, pieces } from '@/db/schema'
import { published } from '@/publication/public/pieces/select-summaries'
import { DAY_MS } from '@/publication/readers/consent/moments'
import { enqueue } from '@/queue/enqueue'
import { keyedHash } from '@/secret'
import type { FollowRequest } from './follow-form'
import { isNotFollowing } from './following-state'
import { FOLLOW_WORDING_VERSION } from './wording'

/** What was asked, when; of the visitor a keyed hash. */
export type Following = Omit<FollowRequest, 'website'> & { ipHash: string; askedAt: Date }

/**
 * Puts one confirmation mail in the queue, with proof of what was asked, unless the address follows already, got such a mail in
 * the past day for any dialogue and did not answer it, or the dialogue is not there.
 */
export async function answerFollowing(
  transaction: Transaction,
  following: Following,
  now: Date,
): Promise<void> {
  const pieceId = await findDialogueId(transaction, following.dialogue)
  if (!pieceId || (await waitsForAnAnswer(transaction, following.email, now))) return
  const followerId = await claimMail(transaction, pieceId, following, now)
  if (followerId) await enqueue(transaction, 'send-follow-confirmation', { followerId })
}

async function findDialogueId(transaction: Transaction, path: string): Promise<string | null> {
  const [piece] = await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(published(eq(pieces.path, path), eq(pieces.kind, 'dialogue')))
  return piece?.id ?? null
}

/**
 * Whether this address has a confirmation mail of the past day that nobody answered, whatever the dialogue: who never
 * asked gets one a day at most. Of several askings at once, one is first and the others see it.
 */
async function waitsForAnAnswer(transaction: Transaction, email: string, now: Date): Promise<boolean> {
  const key = keyedHash('follow', email.toLowerCase())
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const mailed = await transaction.$count(
    followers,
    and(
      hasEmail(email),
      sql`${followers.confirmMailedAt} > ${new Date(now.getTime() - DAY_MS).toISOString()}`,
      or(isNull(followers.confirmedAt), lt(followers.confirmedAt, followers.confirmMailedAt)),
    ),
  )
  return mailed > 0
}

/** The follower who now gets a confirmation mail, or null when they follow already: their pace stays theirs. */
async function claimMail(
  transaction: Transaction,
  pieceId: string,
  { email, pace, ipHash, askedAt }: Following,
  now: Date,
): Promise<string | null> {
  const asked = {
    pace,
    wordingVersion: FOLLOW_WORDING_VERSION,
    ipHash,
    askedAt,
    confirmMailedAt: now,
  }
  const [asksAgain] = await transaction
    .update(followers)
    .set(asked)
    .where(and(eq(followers.pieceId, pieceId), hasEmail(email), isNotFollowing()))
    .returning({ id: followers.id })
  if (asksAgain) return asksAgain.id
  const [added] = await transaction
    .insert(followers)
    .values({ pieceId, email, ...asked })
    .onConflictDoNothing()
    .returning({ id: followers.id })
  return added?.id ?? null
}

function hasEmail(email: string) {
  return sql`lower(${followers.email}) = lower(${email})`
}
