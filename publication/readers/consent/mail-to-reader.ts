import { deliverMail } from '@/emails/deliver-mail'
import type { Mail } from '@/emails/mail'
import { log } from '@/log'

/**
 * Mails one reader; `who` names their row. A refused address is logged without it; throws when the mail has to be tried
 * again later.
 */
export async function mailToReader(
  who: { subscriberId: string } | { followerId: string },
  mail: Mail,
): Promise<void> {
  const delivered = await deliverMail(mail)
  if (delivered.status === 'deferred') throw new Error(`The mail has to wait: ${delivered.reason}`)
  if (delivered.status === 'refused') {
    log.warn({ ...who, reason: delivered.reason }, 'the mail to a reader was refused')
  }
}
