import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { failedMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'
import type { JobName, Jobs } from '@/queue/jobs'
import { failedMailState } from './failed-mail-state'

export type FailedMailDecision = 'again' | 'leave'
export type FailedMailOutcome = { status: 'sending' } | { status: 'left' } | { status: 'not-found' }

/** An owner has a mail that was given up tried once more, with a life of its own, or puts it away. Of two who press at once one decides. */
export async function decideFailedMail(
  memberId: string,
  failedMailId: string,
  decision: FailedMailDecision,
): Promise<FailedMailOutcome> {
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'decide failed mail', "another's")) return { status: 'not-found' }
    const [mail] = await transaction
      .delete(failedMails)
      .where(and(eq(failedMails.id, failedMailId), eq(failedMailState, 'given up')))
      .returning()
    if (!mail) return { status: 'not-found' }
    if (decision === 'leave') return { status: 'left' }
    await enqueue(transaction, mail.job as JobName, mail.payload as Jobs[JobName])
    return { status: 'sending' }
  })
}
