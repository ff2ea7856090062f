import { isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { heartbeat, mailServer } from '@/db/schema'
import { env } from '@/env'

/** What becomes now of a mail to one person: it leaves, it waits, or it becomes a file since there is no mail server. */
export type MailWay = 'leaves' | 'waits for the mail server' | 'waits for an owner' | 'becomes a file'

/**
 * How mail leaves at this moment, so that nobody is told that one is on its way when it is not. A link to sign in leaves a restored site
 * too.
 */
export async function findMailWay(kind: 'any' | 'sign-in link' = 'any'): Promise<MailWay> {
  const [[restored], [paused]] = await Promise.all([
    db().select({ at: heartbeat.restoredAt }).from(heartbeat).where(isNotNull(heartbeat.restoredAt)),
    db().select({ at: mailServer.pausedAt }).from(mailServer).where(isNotNull(mailServer.pausedAt)),
  ])
  if (restored && kind === 'any') return 'waits for an owner'
  if (!env().smtpUrl) return 'becomes a file'
  return paused ? 'waits for the mail server' : 'leaves'
}
