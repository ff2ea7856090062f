import { db } from '@/db/client'
import { type MailServer, mailServer } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** Since when no mail goes out, and what the mail server said last. */
export type MailPause = Pick<MailServer, 'reason' | 'said' | 'pausedFor'> & { pausedAt: Date; probeAt: Date }

/** Whether all mail is paused, for those who may end it; null when it is not. */
export async function findMailPause(memberId: string): Promise<MailPause | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'resume mail', "another's")) return null
  const [server] = await db().select().from(mailServer)
  if (!server?.pausedAt) return null
  const { pausedAt, pausedFor, reason, said, probeAt } = server
  return { pausedAt, pausedFor, reason, said, probeAt: probeAt ?? pausedAt }
}
