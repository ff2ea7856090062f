import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** Within how many milliseconds a mail server has to say something when it is only asked. */
export const ANSWER_WITHIN_MS = 8_000

/** A conversation with the mail server of SMTP_URL that sends no mail, not yet begun, and what lets us in there. */
export function talkToMailServer(smtpUrl: string) {
  const { auth, ...options } = parseConnectionUrl(smtpUrl) as SMTPConnection.Options & {
    auth?: SMTPConnection.Credentials
  }
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: ANSWER_WITHIN_MS,
    greetingTimeout: ANSWER_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
    dnsTimeout: ANSWER_WITHIN_MS,
  })
  return { connection, auth }
}
