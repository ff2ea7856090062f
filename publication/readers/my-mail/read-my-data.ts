import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  authors,
  bounces,
  consents,
  deliveries,
  failedMails,
  letterDeliveries,
  mailings,
  pieces,
  readers,
  removals,
  subscriptions,
  suppressions,
  topics,
  waitingSignUps,
} from '@/db/schema'
import { suppressionHash } from '@/publication/readers/suppressions/suppression-hash'
import { readMyMailToken } from './my-mail-token'

/** Everything that is kept about the holder of this token, with the proofs of what they asked for. Null for a token that is not ours, or of somebody who was forgotten. */
export async function readMyData(token: string): Promise<Record<string, unknown> | null> {
  const readerId = readMyMailToken(token)
  if (!readerId) return null
  const [reader] = await db()
    .select({ email: readers.email, name: readers.name, note: readers.note, addedAt: readers.addedAt })
    .from(readers)
    .where(eq(readers.id, readerId))
  if (!reader) return null
  const isTheirs = eq(subscriptions.readerId, readerId)
  return {
    ...reader,
    subscriptions: await readSubscriptions(readerId),
    consents: await readProofs(reader.email),
    letters: await db()
      .select({
        path: pieces.path,
        number: letterDeliveries.number,
        state: letterDeliveries.state,
        reason: letterDeliveries.reason,
        dueAt: letterDeliveries.dueAt,
        updatedAt: letterDeliveries.updatedAt,
      })
      .from(letterDeliveries)
      .innerJoin(subscriptions, eq(subscriptions.id, letterDeliveries.subscriptionId))
      .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
      .where(isTheirs)
      .orderBy(letterDeliveries.updatedAt, letterDeliveries.number),
    removals: await db()
      .select({
        path: pieces.path,
        reason: removals.reason,
        said: removals.said,
        removedAt: removals.removedAt,
        restoredAt: removals.restoredAt,
      })
      .from(removals)
      .innerJoin(subscriptions, eq(subscriptions.id, removals.subscriptionId))
      .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
      .where(isTheirs)
      .orderBy(removals.removedAt),
    ...(await readMailings(readerId, reader.email)),
    ...(await readWhatWaits(reader.email)),
  }
}

function readSubscriptions(readerId: string) {
  const { list, pace, askedAt, confirmMailedAt, confirmedAt, leftAt, pausedUntil } = subscriptions
  return db()
    .select({
      list,
      path: pieces.path,
      author: authors.slug,
      topic: topics.slug,
      pace,
      askedAt,
      confirmMailedAt,
      confirmedAt,
      leftAt,
      pausedUntil,
    })
    .from(subscriptions)
    .leftJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .leftJoin(authors, eq(authors.id, subscriptions.authorId))
    .leftJoin(topics, eq(topics.id, subscriptions.topicId))
    .where(eq(subscriptions.readerId, readerId))
    .orderBy(askedAt, subscriptions.id)
}

function readProofs(address: string) {
  const { email, list, form, wordingVersion, declared, ipHash, askedAt, confirmedAt, leftAt } = consents
  return db()
    .select({ email, list, form, wordingVersion, declared, ipHash, askedAt, confirmedAt, leftAt })
    .from(consents)
    .where(sql`lower(${email}) = lower(${address})`)
    .orderBy(askedAt, consents.id)
}

async function readMailings(readerId: string, email: string) {
  const { state, reason, said, updatedAt } = deliveries
  return {
    mailings: await db()
      .select({ subject: mailings.subject, state, reason, said, updatedAt })
      .from(deliveries)
      .innerJoin(mailings, eq(mailings.id, deliveries.mailingId))
      .where(eq(deliveries.readerId, readerId))
      .orderBy(deliveries.id),
    cameBack: await db()
      .select({
        kind: bounces.kind,
        reason: bounces.reason,
        said: bounces.said,
        arrivedAt: bounces.arrivedAt,
        mail: sql<string>`encode(${bounces.raw}, 'base64')`,
      })
      .from(bounces)
      .where(eq(bounces.readerId, readerId))
      .orderBy(bounces.arrivedAt),
    suppressions: await db()
      .select({
        why: suppressions.why,
        reason: suppressions.reason,
        said: suppressions.said,
        suppressedAt: suppressions.suppressedAt,
      })
      .from(suppressions)
      .where(eq(suppressions.emailHash, suppressionHash(email))),
  }
}

async function readWhatWaits(email: string) {
  const { kind, form, pace, askedAt } = waitingSignUps
  const { job, reason, said, tries, firstFailedAt, lastFailedAt } = failedMails
  return {
    waitingSignUps: await db()
      .select({ kind, form, pace, askedAt })
      .from(waitingSignUps)
      .where(sql`lower(${waitingSignUps.email}) = lower(${email})`)
      .orderBy(askedAt),
    failedMails: await db()
      .select({ job, reason, said, tries, firstFailedAt, lastFailedAt })
      .from(failedMails)
      .where(sql`lower(${failedMails.email}) = lower(${email})`)
      .orderBy(firstFailedAt),
  }
}
