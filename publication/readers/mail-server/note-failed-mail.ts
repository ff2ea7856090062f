import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { failedMails, mailServer } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { log } from '@/log'
import type { MailNotTaken } from '@/publication/people/mails/mail-not-taken'
import { JOBS, type JobName } from '@/queue/jobs'

const HOUR_MS = 3_600_000
/** A mail that twice went whole and unanswered may lie there twice: a third is not sent by itself. */
const MOST_UNCERTAIN = 2

export type MailJob = { id: string; name: JobName; data: object; createdOn: Date }

/**
 * Notes that a mail to one person was not accepted, so that owners see it, and says whether it is tried again. It is given up when its life
 * is over, when it may have arrived twice, and when there is no such mailbox, said twice with other mail accepted in between: a
 * server that takes nobody's mail says that of everybody.
 */
export async function noteFailedMail(
  job: MailJob,
  { to, outcome }: MailNotTaken,
  now = new Date(),
): Promise<'later' | 'given up'> {
  const { reason, said = null } = outcome
  const uncertain = outcome.status === 'deferred' && outcome.mayHaveArrived ? 1 : 0
  const [server] = await db().select({ run: mailServer.run }).from(mailServer)
  const run = server?.run ?? 0
  const noted = writtenRow(
    await db()
      .insert(failedMails)
      .values({
        id: job.id,
        job: job.name,
        payload: job.data,
        email: to,
        reason,
        said,
        run,
        uncertain,
        firstFailedAt: now,
        lastFailedAt: now,
      })
      .onConflictDoUpdate({
        target: failedMails.id,
        set: {
          reason,
          said,
          tries: sql`${failedMails.tries} + 1`,
          uncertain: sql`${failedMails.uncertain} + ${uncertain}`,
          lastFailedAt: now,
        },
      })
      .returning(),
    'The failure of a mail',
  )
  const lifeMs = (JOBS[job.name].mailLivesHours ?? 0) * HOUR_MS
  const isOver =
    now.getTime() - job.createdOn.getTime() >= lifeMs ||
    noted.uncertain >= MOST_UNCERTAIN ||
    (outcome.status === 'refused' && noted.run < run)
  if (!isOver) return 'later'
  await db().update(failedMails).set({ gaveUpAt: now }).where(eq(failedMails.id, job.id))
  log.warn({ job: job.name, id: job.id, reason }, 'a mail was given up')
  return 'given up'
}

/** It was accepted after all, or is no longer needed. */
export async function forgetFailedMail(jobId: string): Promise<void> {
  await db().delete(failedMails).where(eq(failedMails.id, jobId))
}
