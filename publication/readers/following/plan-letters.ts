import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterDeliveries, letters, pieces, subscriptions } from '@/db/schema'

/** A letter published while somebody was confirming can carry a moment just before their confirmation. */
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
 * Drops planned deliveries of letters that were removed, so that they do not hold up later ones. Only for followers who
 * read at the original pace: they get the letter if it returns. For the others a letter that returns is not news.
 */
async function forgetVanished(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`
    delete from ${letterDeliveries} d using ${subscriptions} s
    where s.id = d.subscription_id and s.pace = 'as-it-was-written' and d.state in ('waiting', 'deferred')
      and not exists (select from ${letters} l where l.piece_id = s.piece_id and l.number = d.number)`)
}

async function planAsTheyAppear(transaction: Transaction, now: Date): Promise<void> {
  await transaction.execute(sql`
    insert into ${letterDeliveries} (subscription_id, number, due_at, updated_at)
    select s.id, l.number, ${now.toISOString()}, ${now.toISOString()}
    from ${FOLLOWING} join ${letters} l on l.piece_id = s.piece_id
    where s.pace = 'as-it-appears' and l.appeared_at > s.confirmed_at - ${WHILE_APPEARING}::interval
    on conflict do nothing`)
}

/**
 * Plans the next letter for followers who read at the original pace: the first one at once, each following one after the
 * time that lay between it and its predecessor, counted from when the follower got that predecessor.
 */
async function planAsTheyWereWritten(transaction: Transaction, now: Date): Promise<void> {
  await transaction.execute(sql`
    insert into ${letterDeliveries} (subscription_id, number, due_at, updated_at)
    select s.id, next.number, coalesce(
      (select max(d.updated_at) + next.pause from ${letterDeliveries} d where d.subscription_id = s.id), ${now.toISOString()}), ${now.toISOString()}
    from ${FOLLOWING} cross join lateral (
      select number, position, greatest(${SHORTEST}::interval,
        least(${LONGEST}::interval, coalesce(sent_at - previous, ${UNKNOWN}::interval))) as pause
      from (select number, position, sent_at, lag(sent_at) over (order by position, number) as previous
        from ${letters} where piece_id = s.piece_id) in_order
      where not exists (select from ${letterDeliveries} d where d.subscription_id = s.id and d.number = in_order.number)
      order by position, number limit 1) next
    where s.pace = 'as-it-was-written' and not exists (select from ${letterDeliveries} d
      where d.subscription_id = s.id and d.state in ('waiting', 'deferred', 'handing over'))
    on conflict do nothing`)
}

/** Who follows a dialogue that readers can read. */
const FOLLOWING = sql`${subscriptions} s join ${pieces} p on p.id = s.piece_id and p.withdrawn_at is null
  and s.confirmed_at is not null and s.left_at is null`
