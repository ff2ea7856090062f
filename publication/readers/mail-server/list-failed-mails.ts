import { desc, getTableColumns, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type FailedMail, failedMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import type { JobName } from '@/queue/jobs'
import { sender } from '@/queue/sender'
import { type FailedMailState, failedMailState } from './failed-mail-state'

/** A mail to one person that was not accepted: to whom, what kind, when, the answer, and what becomes of it. Nothing of what is in it. */
export type ListedFailedMail = Omit<FailedMail, 'payload' | 'run' | 'job' | 'gaveUpAt'> & {
  job: JobName
  state: FailedMailState
}

export const MOST_FAILED_SHOWN = 200

/** Mails that failed, at most `MOST_FAILED_SHOWN`, those that were given up first; none for a member who may not read of them. */
export async function listFailedMails(memberId: string): Promise<ListedFailedMail[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read outbox', "another's")) return []
  // Where a mail's job is, the queue says, which a site that was just restored has not made yet.
  await sender()
  const rows = await db()
    .select({ ...getTableColumns(failedMails), state: failedMailState })
    .from(failedMails)
    .orderBy(sql`${failedMailState} <> 'given up'`, desc(failedMails.lastFailedAt), failedMails.id)
    .limit(MOST_FAILED_SHOWN)
  return rows.map(({ payload: _, run: __, gaveUpAt: ___, job, ...row }) => ({ ...row, job: job as JobName }))
}
