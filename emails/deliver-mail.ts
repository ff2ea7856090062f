import type { SendMailOptions } from 'nodemailer'
import { env } from '@/env'
import { composeMail } from './compose-mail'
import { takeHandedWhole } from './correspondence/handed-whole'
import type { Delivered, Mail } from './mail'
import { smtpOutcome } from './smtp-outcome'
import { smtpTransport } from './smtp-transport'
import { writeToOutbox } from './write-to-outbox'

/**
 * Hands one mail to the mail server of SMTP_URL, or writes it as an `.eml` file into `<data>/outbox/` when there is
 * none. Takes at most a minute. Reasons never hold an address. `beforeItsEnd` is called when all of the mail is on its way but
 * for the dot that ends it (RFC 5321 4.1.1.4): what it throws is thrown, and there was no mail. Throws besides only what is
 * nobody's answer, such as a full disk or a header that breaks a line.
 */
export async function deliverMail(mail: Mail, beforeItsEnd = async () => {}): Promise<Delivered> {
  const { smtpUrl } = env()
  const message = composeMail(mail)
  if (!smtpUrl) {
    await beforeItsEnd()
    await writeToOutbox(message, mail.ofMember)
    return { status: 'accepted' }
  }
  let stopped: { by: unknown } | null = null
  const mayEnd = () =>
    beforeItsEnd().catch((by) => {
      stopped = { by }
      throw by
    })
  try {
    await smtpTransport(smtpUrl).sendMail({ ...message, mayEnd } as SendMailOptions)
    takeHandedWhole(message.messageId)
    return { status: 'accepted' }
  } catch (error) {
    const outcome = smtpOutcome(error, takeHandedWhole(message.messageId))
    if (stopped) throw (stopped as { by: unknown }).by
    return outcome
  }
}
