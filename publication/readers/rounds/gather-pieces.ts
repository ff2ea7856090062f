import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import {
  heartbeat,
  mailings,
  pieceAuthors,
  pieces,
  pieceTopics,
  type Round,
  rounds,
  subscriptions,
} from '@/db/schema'
import { env } from '@/env'
import { log } from '@/log'
import { isStandstill } from '@/publication/readers/mailings/freeze-mailing'
import { enqueue } from '@/queue/enqueue'
import { nextMoment } from './next-moment'

const MINUTE_MS = 60_000
/** A piece can be there for others some time after the moment that it carries. */
const WHILE_APPEARING = '1 hour'
/** What is dated before it appeared by more than this comes out of an archive, and is news to nobody. */
const OLD = '7 days'

/**
 * Looks what is new to the lists of authors and topics, for everybody who reads one at the same pace, and plans a mailing of it: each piece
 * some minutes after it appears, in which it can be undone; gathered ones at their moment. Nothing new is no mailing. Each piece is in one
 * mailing of a list and a pace, by however many processes this is done. A moment that was missed is made up for once, and of one that
 * passed while the site stood still an owner is asked, as of all mail.
 */
export async function gatherPieces(now = new Date()): Promise<void> {
  if (await isOutOfOrder(now)) return
  await beginRounds()
  const due = await db()
    .select({ id: rounds.id })
    .from(rounds)
    .where(or(and(isNull(rounds.nextAt), mayHaveNew), lte(rounds.nextAt, now)))
    .orderBy(asc(rounds.nextAt), rounds.id)
  for (const { id } of due) await db().transaction((transaction) => gather(transaction, id, now))
}

/** Most minutes nothing appeared lately: then there is nothing to look for. */
const mayHaveNew = sql`${rounds.gatheredUntil} - ${WHILE_APPEARING}::interval < (select max(${pieces.firstPublishedAt}) from ${pieces})`

/** A copy or a restored site waits for its owner, and one that stood still is noticed first. */
async function isOutOfOrder(now: Date): Promise<boolean> {
  const [site] = await db().select().from(heartbeat)
  return site !== undefined && (site.restoredAt !== null || isStandstill(site.beatAt, now))
}

/** Lists and paces that somebody reads by now. */
async function beginRounds(): Promise<void> {
  const begun = await db().execute<{
    list: Round['list']
    authorId: string | null
    topicId: string | null
    pace: Round['pace']
    since: string
  }>(sql`
    select s.list, s.author_id as "authorId", s.topic_id as "topicId", s.pace, min(s.confirmed_at) as since
    from ${subscriptions} s
    where s.list in ('author', 'topic') and s.pace is not null and s.confirmed_at is not null and s.left_at is null
      and not exists (select from ${rounds} r where r.list = s.list and r.pace = s.pace
        and r.author_id is not distinct from s.author_id and r.topic_id is not distinct from s.topic_id)
    group by s.list, s.author_id, s.topic_id, s.pace`)
  for (const { since, ...round } of begun.rows) {
    const from = new Date(since)
    await db()
      .insert(rounds)
      .values({ ...round, since: from, gatheredUntil: from, nextAt: nextMoment(round.pace, from) })
      .onConflictDoNothing()
  }
}

async function gather(transaction: Transaction, id: string, now: Date): Promise<void> {
  // What another process has in hand is gathered there.
  const [round] = await transaction
    .select()
    .from(rounds)
    .where(eq(rounds.id, id))
    .for('update', { skipLocked: true })
  if (!round || (round.nextAt && round.nextAt > now)) return
  const found = (await isRead(transaction, round)) ? await listNew(transaction, round, now) : []
  const undoable = new Date(now.getTime() + env().undoMinutes * MINUTE_MS)
  const moments = round.nextAt
    ? [{ startsAt: round.nextAt, pieceIds: found }]
    : found.map((one) => ({ startsAt: undoable, pieceIds: [one] }))
  const { list, authorId, topicId, pace } = round
  for (const { startsAt, pieceIds } of moments) {
    if (pieceIds.length === 0) continue
    await transaction
      .insert(mailings)
      .values({ kind: 'pieces', list, authorId, topicId, pace, pieceIds, startsAt, pressedAt: now })
    await enqueue(transaction, 'send-mailings', {}, startsAt)
    log.info({ list, pace, pieces: pieceIds.length }, 'new pieces are gathered for readers of a list')
  }
  await transaction
    .update(rounds)
    .set({ gatheredUntil: now, nextAt: nextMoment(pace, now) })
    .where(eq(rounds.id, id))
}

/** What is new to everybody of a round is planned for who is on it when it begins; for nobody it is not planned. */
async function isRead(transaction: Transaction, round: Round): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select 1 from ${subscriptions} s where s.list = ${round.list} and s.pace = ${round.pace}
      and s.author_id is not distinct from ${round.authorId}::uuid and s.topic_id is not distinct from ${round.topicId}::uuid
      and s.confirmed_at is not null and s.left_at is null limit 1`)
  return rows.length > 0
}

async function listNew(transaction: Transaction, round: Round, now: Date): Promise<string[]> {
  const { list, authorId, topicId, pace } = round
  const after = sql`greatest(${round.since.toISOString()}::timestamptz, ${round.gatheredUntil.toISOString()}::timestamptz - ${WHILE_APPEARING}::interval)`
  const isOfList = authorId
    ? sql`exists (select from ${pieceAuthors} a where a.piece_id = ${pieces.id} and a.author_id = ${authorId})`
    : sql`exists (select from ${pieceTopics} t where t.piece_id = ${pieces.id} and t.topic_id = ${topicId})`
  const rows = await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(
      and(
        isNull(pieces.withdrawnAt),
        sql`${pieces.firstPublishedAt} > ${after}`,
        lte(pieces.firstPublishedAt, now),
        sql`${pieces.date} > ${pieces.firstPublishedAt} - ${OLD}::interval`,
        isOfList,
        sql`not exists (select from ${mailings} m where m.kind = 'pieces' and m.list = ${list} and m.pace = ${pace}
          and m.author_id is not distinct from ${authorId}::uuid and m.topic_id is not distinct from ${topicId}::uuid
          and ${pieces.id} = any(m.piece_ids))`,
      ),
    )
    .orderBy(asc(pieces.firstPublishedAt), pieces.id)
  return rows.map(({ id }) => id)
}
