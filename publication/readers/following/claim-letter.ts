import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { heartbeat, letterDeliveries, letters, pieces, readers, subscriptions } from '@/db/schema'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { takeTurn } from '@/queue/mail-server/take-turn'

/** A letter that is about to be handed over. `attempt` counts from 1 and tells this handing over from any other. */
export type ClaimedLetter = {
  subscriptionId: string
  readerId: string
  email: string
  pieceId: string
  number: number
  attempt: number
}

/**
 * Takes the next letter that is due, so that nobody else hands it over: its state is `handing over` when this returns.
 * Of one follower one letter at a time is under way, in the order of their numbers. What waits for an owner after a
 * standstill is not taken, and nothing at all in a restored backup or
 * while all mail is paused, but for the one that tries; and nothing for who paused it; what is due to an address that is not mailed is left out. Null when nothing is due.
 */
export async function claimLetter(now: Date): Promise<ClaimedLetter | null> {
  return db().transaction(async (transaction) => {
    const next = await findNext(transaction, now)
    if (!next || !(await takeTurn(now, transaction))) return null
    // Asked a second time with the subscription locked: what another process claimed meanwhile is seen now.
    const claimed = await transaction.execute(sql`
      update ${letterDeliveries} d set state = 'handing over', tries = ${next.attempt}, updated_at = ${now.toISOString()}
      where d.subscription_id = ${next.subscriptionId} and d.number = ${next.number} and d.state in ('waiting', 'deferred')
        and not exists (${othersFirst})`)
    return claimed.rowCount === 1 ? next : null
  })
}

/** The first that is due, of who is mailed; what is due to others on the way there is left out. */
async function findNext(transaction: Transaction, now: Date): Promise<ClaimedLetter | null> {
  for (;;) {
    const { rows } = await transaction.execute<ClaimedLetter>(sql`
      select s.id as "subscriptionId", r.id as "readerId", r.email, s.piece_id as "pieceId", d.number, d.tries + 1 as attempt
      from ${letterDeliveries} d join ${subscriptions} s on s.id = d.subscription_id
        join ${readers} r on r.id = s.reader_id join ${pieces} p on p.id = s.piece_id
      where d.state in ('waiting', 'deferred') and d.due_at <= ${now.toISOString()}
        and d.due_at > coalesce(${waitsUntil}, '-infinity')
        and s.confirmed_at is not null and s.left_at is null and p.withdrawn_at is null
        and coalesce(s.paused_until, '-infinity') <= ${now.toISOString()}
        and exists (select from ${letters} l where l.piece_id = s.piece_id and l.number = d.number)
        and not exists (${othersFirst})
      order by d.due_at, d.number limit 1
      for update of d, s skip locked`)
    const [next] = rows
    if (!next || !(await isSuppressed(transaction, next.email))) return next ?? null
    await transaction.execute(sql`
      update ${letterDeliveries} set state = 'left out', reason = 'suppressed', updated_at = ${now.toISOString()}
      where subscription_id = ${next.subscriptionId} and number = ${next.number}`)
  }
}

/** Up to when letters wait for an owner to decide on them. */
const waitsUntil = sql`(select case when restored_at is null then overdue_at else 'infinity' end from ${heartbeat})`

/** Another letter of this follower that is under way, or that waits, is there, and comes before it. */
const othersFirst = sql`select from ${letterDeliveries} o where o.subscription_id = d.subscription_id and (
  o.state = 'handing over' or (o.state in ('waiting', 'deferred') and o.number < d.number
    and exists (select from ${letters} l join ${subscriptions} g on g.piece_id = l.piece_id
      where g.id = o.subscription_id and l.number = o.number)))`
