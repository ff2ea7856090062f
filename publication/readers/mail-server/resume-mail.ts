import { db } from '@/db/client'
import { mailServer } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { CALM } from '@/queue/mail-server/note-answer'
import { wakeMail } from '@/queue/mail-server/wake-mail'

export type ResumedOutcome = { status: 'resumed' } | { status: 'not-paused' } | { status: 'not-allowed' }

/**
 * An owner ends the pause of all mail: everything that waits goes now. When it is refused again, ten mails later all is
 * paused again.
 */
export async function resumeMail(memberId: string, now = new Date()): Promise<ResumedOutcome> {
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'resume mail', "another's")) return { status: 'not-allowed' }
    const [server] = await transaction.select().from(mailServer).for('update')
    if (!server?.pausedAt) return { status: 'not-paused' }
    await transaction.update(mailServer).set(CALM)
    await wakeMail(transaction, server.refusingSince ?? server.pausedAt, now)
    return { status: 'resumed' }
  })
}
