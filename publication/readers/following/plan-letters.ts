import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { followers, letterDeliveries, letters, pieces } from '@/db/schema'

/** A letter that was appearing while somebody confirmed bears a moment from before they did. */
const WHILE_APPEARING = '10 seconds'
const SHORTEST = '1 minute'
const LONGEST = '7 days'
/** Where nobody knows any more when a letter was sent. */
const UNKNOWN = '1 day'
/** No delivery takes as long: whoever was handing it over is gone. */
const ABANDONED = '15 minutes'

/**
 * Brings the ledger up to date: notes which letter is to go to which follower, and when. A letter is planned for a
 * follower once, however often and by how many workers this is done. What was being handed over when a process ended
 * becomes uncertain, and is never sent again by itself.
 */
export async function planLetters(now = new Date()): Promise<void> {
  await db().transaction(async (transaction) => {
    await markUncertain(transaction, now)
    await forgetVanished(transaction)
    await planAsTheyAppear(transaction, now)
    await planAsTheyWereWritten(transaction, now)
  })
}

async function markUncertain(transaction: Transaction, now: Date): Promise<void> {
  await transaction.execute(sql`
    update ${letterDeliveries} set state = 'uncertain', reason = 'interrupted', updated_at = ${now.toISOString()}
    where state = 'handing over' and updated_at < ${now.toISOString()}::timestamptz - ${ABANDONED}::interval`)
}

/**
 * A letter that is no longer there keeps nobody waiting. Who gets them one by one is given it again when it comes back;
 * who gets them as they appear keeps their place, as one that comes back is no news to anybody else.
 */
async function forgetVanished(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`
    delete from ${letterDeliveries} d using ${followers} f
    where f.id = d.follower_id and f.pace = 'as-it-was-written' and d.state in ('waiting', 'deferred')
      and not exists (select from ${letters} l where l.piece_id = f.piece_id and l.number = d.number)`)
}

async function planAsTheyAppear(transaction: Transaction, now: Date): Promise<void> {
  await transaction.execute(sql`
    insert into ${letterDeliveries} (follower_id, number, due_at, updated_at)
    select f.id, l.number, ${now.toISOString()}, ${now.toISOString()}
    from ${FOLLOWING} join ${letters} l on l.piece_id = f.piece_id
    where f.pace = 'as-it-appears' and l.appeared_at > f.confirmed_at - ${WHILE_APPEARING}::interval
    on conflict do nothing`)
}

/**
 * The first letter that is read at once; each next one after the time that passed between it and the one before it, counted from when
 * the follower got that one. One at a time, until the end, and on when more appear.
 */
async function planAsTheyWereWritten(transaction: Transaction, now: Date): Promise<void> {
  await transaction.execute(sql`
    insert into ${letterDeliveries} (follower_id, number, due_at, updated_at)
    select f.id, next.number, coalesce(
      (select max(d.updated_at) + next.pause from ${letterDeliveries} d where d.follower_id = f.id), ${now.toISOString()}), ${now.toISOString()}
    from ${FOLLOWING} cross join lateral (
      select number, position, greatest(${SHORTEST}::interval,
        least(${LONGEST}::interval, coalesce(sent_at - previous, ${UNKNOWN}::interval))) as pause
      from (select number, position, sent_at, lag(sent_at) over (order by position, number) as previous
        from ${letters} where piece_id = f.piece_id) in_order
      where not exists (select from ${letterDeliveries} d where d.follower_id = f.id and d.number = in_order.number)
      order by position, number limit 1) next
    where f.pace = 'as-it-was-written' and not exists (select from ${letterDeliveries} d
      where d.follower_id = f.id and d.state in ('waiting', 'deferred', 'handing over'))
    on conflict do nothing`)
}

/** Who follows a dialogue that readers can read. */
const FOLLOWING = sql`${followers} f join ${pieces} p on p.id = f.piece_id and p.withdrawn_at is null
  and f.confirmed_at is not null and f.left_at is null`
