import { desc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type FailedMail, failedMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import type { JobName } from '@/queue/jobs'

/** A mail to one person that was not accepted: to whom, what kind, when, and the answer. Nothing of what is in it. */
export type ListedFailedMail = Omit<FailedMail, 'payload' | 'run' | 'job'> & { job: JobName }

const MOST_SHOWN = 200

/** Mails that failed, those that were given up first; none for a member who may not read of them. */
export async function listFailedMails(memberId: string): Promise<ListedFailedMail[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read outbox', "another's")) return []
  const rows = await db()
    .select()
    .from(failedMails)
    .orderBy(sql`${failedMails.gaveUpAt} is null`, desc(failedMails.lastFailedAt), failedMails.id)
    .limit(MOST_SHOWN)
  return rows.map(({ payload: _, run: __, job, ...row }) => ({ ...row, job: job as JobName }))
}
