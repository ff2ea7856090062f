import { isIP } from 'node:net'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { talkToMailServer } from './talk-to-mail-server'

/** What nodemailer knows of a conversation. */
type Conversation = SMTPConnection & { secure?: boolean; _socket?: Ends }

type Ends = { remoteAddress?: string; localAddress?: string }

/**
 * Whether mails, and the password with them, go to this server for everybody in between to read: it is not on this machine
 * and offers no STARTTLS (RFC 3207). Rejects when it does not answer: then nobody knows.
 */
export async function speaksInTheClear(
  smtpUrl: string,
  isHere: (ends: Ends) => boolean = isOnThisMachine,
): Promise<boolean> {
  const connection = talkToMailServer(smtpUrl).connection as Conversation
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.once('end', () => reject(new Error('The mail server hung up')))
      connection.connect((failure) => (failure ? reject(failure) : resolve()))
    })
    return !connection.secure && !isHere(connection._socket ?? {})
  } finally {
    connection.on('error', () => {})
    connection.close()
  }
}

/** A connection to another machine has two different ends. */
function isOnThisMachine({ remoteAddress = '', localAddress }: Ends): boolean {
  return (
    isIP(remoteAddress) === 0 ||
    remoteAddress === localAddress ||
    /^(::ffff:)?127\.|^::1$/.test(remoteAddress)
  )
}
