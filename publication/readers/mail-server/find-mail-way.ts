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
  const [[site], [server]] = await Promise.all([
    db().select({ restoredAt: heartbeat.restoredAt }).from(heartbeat),
    db().select({ pausedAt: mailServer.pausedAt }).from(mailServer),
  ])
  if (site?.restoredAt && kind === 'any') return 'waits for an owner'
  if (!env().smtpUrl) return 'becomes a file'
  return server?.pausedAt ? 'waits for the mail server' : 'leaves'
}
