import { env } from '@/env'
import { composeMail } from './compose-mail'
import { takeHandedWhole } from './correspondence/handed-whole'
import type { Delivered, Mail } from './mail'
import { smtpOutcome } from './smtp-outcome'
import { smtpTransport } from './smtp-transport'
import { writeToOutbox } from './write-to-outbox'

/**
 * Hands one mail to the mail server of SMTP_URL, or writes it as an `.eml` file into `<data>/outbox/` when there is
 * none. Takes at most a minute. Reasons never hold an address. Throws only what is nobody's answer, such as a full
 * disk or a header that breaks a line.
 */
export async function deliverMail(mail: Mail): Promise<Delivered> {
  const { smtpUrl } = env()
  const message = composeMail(mail)
  if (!smtpUrl) {
    await writeToOutbox(message, mail.ofMember)
    return { status: 'accepted' }
  }
  try {
    await smtpTransport(smtpUrl).sendMail(message)
    takeHandedWhole(message.messageId)
    return { status: 'accepted' }
  } catch (error) {
    return smtpOutcome(error, takeHandedWhole(message.messageId))
  }
}
