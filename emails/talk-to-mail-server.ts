import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** Within how many milliseconds a mail server has to say something when it is only asked. */
export const ANSWER_WITHIN_MS = 8_000

type Patience = { connectMs: number; silenceMs: number }

/** A conversation with the mail server of SMTP_URL that sends no mail, not yet begun, and what lets us in there. */
export function talkToMailServer(
  smtpUrl: string,
  { connectMs, silenceMs }: Patience = { connectMs: ANSWER_WITHIN_MS, silenceMs: ANSWER_WITHIN_MS },
) {
  const { auth, ...options } = parseConnectionUrl(smtpUrl) as SMTPConnection.Options & {
    auth?: SMTPConnection.Credentials
  }
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    dnsTimeout: connectMs,
  })
  return { connection, auth }
}

/** The same, begun and let in: what follows is mails. Rejects with what nodemailer tells when it does not get so far. */
export async function openConversation(smtpUrl: string, patience: Patience): Promise<SMTPConnection> {
  const { connection, auth } = talkToMailServer(smtpUrl, patience)
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.once('end', () =>
        reject(Object.assign(new Error('The mail server hung up'), { code: 'ECONNECTION', command: 'CONN' })),
      )
      connection.connect((failure) => {
        if (failure) return reject(failure)
        if (!auth) return resolve()
        connection.login(auth, (refused) => (refused ? reject(refused) : resolve()))
      })
    })
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
