import { db } from '@/db/client'
import { deliverMail } from '@/emails/deliver-mail'
import type { Mail } from '@/emails/mail'
import { claimInHand } from '@/queue/claim'
import { noteAnswer } from '@/queue/mail-server/note-answer'
import { MailNotTaken } from './mail-not-taken'

/**
 * Hands a mail to one person over, and notes what the mail server answered. Throws `MailNotTaken` when it was not accepted:
 * whoever does the job then decides whether it is tried again, and shows owners that it failed. Throws `ClaimLost`, and hands
 * nothing over, when the job in which it is called is in other hands by the end of the mail.
 */
export async function handOverMail(mail: Mail): Promise<void> {
  const outcome = await deliverMail(mail, claimInHand())
  await noteAnswer(db(), outcome, new Date())
  if (outcome.status !== 'accepted') throw new MailNotTaken(mail.to, outcome)
}
