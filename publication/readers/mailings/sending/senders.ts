import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries, senders } from '@/db/schema'
import { log } from '@/log'

const BEAT_MS = 2_000
/** Whoever gave no sign of life for so long is gone, or so far behind that nobody waits for it. */
export const GONE_AFTER = '20 seconds'
/** No delivery takes as long, whoever has it in hand. */
const ABANDONED = '15 minutes'
/** A row of a sender that is gone is kept for a while, so that nobody else gets its number. */
const FORGOTTEN = '1 day'

/** This process as one that hands over deliveries. */
export type Sender = {
  id: string
  /** how many do so at this moment, as far as is known: they share what may be sent in a minute */
  others(): number
  leave(): Promise<void>
}

/** Says that this process hands over deliveries from now on, and gives a sign of life every two seconds until it leaves. */
export async function joinSenders(): Promise<Sender> {
  const id = randomUUID()
  let count = 1
  await beat()
  const timer = setInterval(() => void beat().catch(() => {}), BEAT_MS)
  return {
    id,
    others: () => count - 1,
    async leave() {
      clearInterval(timer)
      await db().delete(senders).where(eq(senders.id, id))
    },
  }

  async function beat(): Promise<void> {
    await db()
      .insert(senders)
      .values({ id, beatAt: sql`now()` })
      .onConflictDoUpdate({ target: senders.id, set: { beatAt: sql`now()` } })
    count = await db().$count(senders, sql`${senders.beatAt} > now() - ${GONE_AFTER}::interval`)
  }
}

/**
 * What was being handed over by a process that is gone becomes uncertain: it may have arrived, and is never sent again by itself.
 * A process that was only held up and comes back notes what it knows better.
 */
export async function noteGone(now: Date): Promise<void> {
  const { rowCount } = await db().execute(sql`
    update ${deliveries} d set state = 'uncertain', reason = 'interrupted', updated_at = ${now.toISOString()}
    where state = 'handing over' and (
      not exists (select from ${senders} s where s.id = d.handed_by and s.beat_at > now() - ${GONE_AFTER}::interval)
      or updated_at < ${now.toISOString()}::timestamptz - ${ABANDONED}::interval)`)
  if (rowCount) log.warn({ count: rowCount }, 'deliveries are uncertain: who handed them over is gone')
  await db().delete(senders).where(sql`${senders.beatAt} < now() - ${FORGOTTEN}::interval`)
}
