import { and, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterDeliveries } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { isStillToCome } from '@/publication/readers/following/letter-state'
import { ONE_MAIL_JOBS } from '@/queue/jobs'
import { sender } from '@/queue/sender'
import { type NamedMail, nameMails } from './name-mails'

/** How many are named; the others are counted. */
export const MOST_NAMED = 100

/** What goes when an owner says so: mails to one person each, the first `MOST_NAMED` named, and letters to followers. */
export type WaitingMails = { mails: NamedMail[]; count: number; letters: number }

/** The mails that wait while all mail is paused, the oldest first; none for a member who may not end that. */
export async function listWaitingMails(memberId: string, now = new Date()): Promise<WaitingMails> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'resume mail', "another's")) return { mails: [], count: 0, letters: 0 }
  // The tables of the queue, which a site that was just restored has not made yet.
  await sender()
  const names = sql.join(
    ONE_MAIL_JOBS.map((name) => sql`${name}`),
    sql`, `,
  )
  const { rows } = await db().execute<{ job: string; payload: unknown; since: string; count: number }>(sql`
    select name as job, data as payload, created_on as since, count(*) over ()::int as count
    from pgboss.job where name in (${names}) and state in ('created', 'retry')
    order by created_on, id limit ${MOST_NAMED}`)
  const letters = await db().$count(letterDeliveries, and(isStillToCome(), lte(letterDeliveries.dueAt, now)))
  const mails = await nameMails(rows.map((row) => ({ ...row, since: new Date(row.since) })))
  return { mails, count: rows[0]?.count ?? 0, letters }
}
