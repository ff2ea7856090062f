import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { overdueMails } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { JOB_NAMES, type JobName, type Jobs, MAIL_JOBS } from '@/queue/jobs'

/** Puts back into the queue what a backup brought along that is no mail: an arrival still has to be judged. */
export async function takeUpWork(transaction: Transaction): Promise<void> {
  const noMail = JOB_NAMES.filter((name) => !MAIL_JOBS.includes(name))
  const work = await transaction.delete(overdueMails).where(inArray(overdueMails.job, noMail)).returning()
  for (const { job, payload } of work) await enqueue(transaction, job as JobName, payload as Jobs[JobName])
}
