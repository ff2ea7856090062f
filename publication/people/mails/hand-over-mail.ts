import { db } from '@/db/client'
import { deliverMail } from '@/emails/deliver-mail'
import type { Mail } from '@/emails/mail'
import { noteAnswer } from '@/queue/mail-server/note-answer'
import { MailNotTaken } from './mail-not-taken'

/**
 * Hands a mail to one person over, and notes what the mail server answered. Throws `MailNotTaken` when it was not accepted:
 * whoever does the job then decides whether it is tried again, and shows owners that it failed.
 */
export async function handOverMail(mail: Mail): Promise<void> {
  const outcome = await deliverMail(mail)
  await noteAnswer(db(), outcome, new Date())
  if (outcome.status !== 'accepted') throw new MailNotTaken(mail.to, outcome)
}
