import { sql } from 'drizzle-orm'
import { failedMails, overdueMails } from '@/db/schema'

/** Tried again by itself; waits for an owner with all mail of before a standstill; or nobody tries it any more. */
export type FailedMailState = 'trying' | 'waiting' | 'given up'

/**
 * What becomes of a mail that failed, by where its job is now: it may have been laid aside after a standstill or in a
 * restored site, or be gone from the queue. Asked of `failed_mails`, once the queue is there.
 * Columns are named with their table: of a single table drizzle leaves it out, and `id` would be that of the job.
 */
export const failedMailState = sql<FailedMailState>`case
  when ${failedMails}.gave_up_at is not null then 'given up'
  when exists (select from pgboss.job j where j.name = ${failedMails}.job and j.id = ${failedMails}.id
    and j.state in ('created', 'retry', 'active')) then 'trying'
  when exists (select from ${overdueMails} o where o.job = ${failedMails}.job and o.payload = ${failedMails}.payload)
    then 'waiting'
  else 'given up' end`
