import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { env } from '@/env'
import { ANSWER_WITHIN_MS, talkToMailServer } from './talk-to-mail-server'

/** How nodemailer speaks with a server between its own steps; it has no word for a mail that is begun and not sent. */
type Conversation = SMTPConnection & {
  _sendCommand: (line: string) => void
  _responseActions: ((answer: string) => void)[]
}

/**
 * Asks the mail server of SMTP_URL whether it would take a mail of ours: it greets us, lets us in, and agrees to the sender
 * (RFC 5321, 3.3). No recipient is named and nothing is sent. Resolves when it would, and throws within eight seconds
 * when not, with codes only, since servers like to repeat addresses.
 */
export async function askMailServer(smtpUrl: string): Promise<void> {
  const { connection, auth } = talkToMailServer(smtpUrl)
  try {
    await withinTime(
      new Promise<void>((resolve, reject) => {
        connection.on('error', reject)
        connection.on('end', () => reject(new Error('The mail server hung up')))
        connection.connect((failure) => {
          if (failure) return reject(failure)
          if (!auth) return beginMail(connection as Conversation, resolve, reject)
          connection.login(auth, (refused) =>
            refused ? reject(refused) : beginMail(connection as Conversation, resolve, reject),
          )
        })
      }),
    )
  } catch (error) {
    throw new Error(`The mail server takes no mail of ours: ${codesOf(error)}`)
  } finally {
    connection.on('error', () => {})
    connection.close()
  }
}

function beginMail(connection: Conversation, agreed: () => void, refused: (why: Error) => void): void {
  const { mailFrom } = env()
  const sender = /<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom
  connection._responseActions.push((answer) => {
    if (answer.startsWith('2')) return agreed()
    refused(Object.assign(new Error('MAIL'), { code: 'EENVELOPE', responseCode: Number(answer.slice(0, 3)) }))
  })
  connection._sendCommand(`MAIL FROM:<${sender}>`)
}

function codesOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [code ?? 'no answer', responseCode].filter(Boolean).join(' ')
}

async function withinTime(asked: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long')), ANSWER_WITHIN_MS)
  })
  try {
    await Promise.race([asked, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
