import { db } from '@/db/client'
import { heartbeat, overdueMails } from '@/db/schema'
import { type JobName, type Jobs, MAIL_JOBS } from '@/queue/jobs'

/**
 * Keeps a mail whose job came up in a site that is a backup or a copy, so that an owner decides on it with the others:
 * whatever put it in the queue, the site that this is a copy of may do the same. False when it may be mailed.
 */
export async function holdMail(job: JobName, payload: object, now = new Date()): Promise<boolean> {
  if (!MAIL_JOBS.includes(job)) return false
  return db().transaction(async (transaction) => {
    const [noted] = await transaction.select().from(heartbeat)
    if (!noted?.restoredAt) return false
    // Asked again with the row locked: an owner may be deciding at this moment.
    const [locked] = await transaction.select().from(heartbeat).for('update')
    if (!locked?.restoredAt) return false
    await transaction.insert(overdueMails).values({ job, payload: payload as Jobs[JobName], queuedAt: now })
    await transaction.update(heartbeat).set({ overdueAt: now })
    return true
  })
}
