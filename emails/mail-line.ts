import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Delivered, NotAccepted } from './mail'
import { smtpOutcome } from './smtp-outcome'
import { openConversation } from './talk-to-mail-server'

/** Half a minute of silence is a broken conversation; a mail that is not done after two is one as well, however it trickles. */
const SILENCE_MS = 30_000
const CONNECT_MS = 10_000
const LONGEST_MS = 120_000

/** Whom a mail is from for the mail servers on its way, and who gets it. */
export type Envelope = { from: string; to: string }

/**
 * What became of a finished message. `isOurs`: our mail server did not let us in, or did not take us for a sender, so nothing was said
 * of who gets it.
 */
export type Handed = Delivered & { isOurs?: true }

/** One connection to the mail server of SMTP_URL, opened when there is something to hand over, and again when it broke. */
export type MailLine = {
  /**
   * Hands over one finished message. `beforeItsEnd` is called when all of it is on its way but for the dot that ends it: what it
   * throws is thrown, and there was no mail. Throws nothing else.
   */
  handOver(envelope: Envelope, message: Buffer, beforeItsEnd?: () => Promise<void>): Promise<Handed>
  close(): void
}

/** What one try came to; `isStale`: a connection that was open for long broke before anything was said of this mail. */
type Try = { handed: Handed; isStale: boolean }

/** A line to this mail server; several may be open at once. */
export function openMailLine(smtpUrl: string): MailLine {
  let open: SMTPConnection | null = null

  return {
    async handOver(envelope, message, beforeItsEnd = async () => {}) {
      const first = await handOverOnce(envelope, message, beforeItsEnd)
      // Mail servers end a conversation after a number of mails, or when there were none for a while: that is no answer.
      return first.isStale ? (await handOverOnce(envelope, message, beforeItsEnd)).handed : first.handed
    },
    close() {
      open?.quit()
      open = null
    },
  }

  async function handOverOnce(
    envelope: Envelope,
    message: Buffer,
    beforeItsEnd: () => Promise<void>,
  ): Promise<Try> {
    const wasOpen = open !== null
    const connection = open ?? (await begin())
    if ('refused' in connection) return { handed: { ...connection.refused, isOurs: true }, isStale: false }
    let stopped: { by: unknown } | null = null
    let isWhole = false
    const stream = untilTheEnd(message, async () => {
      await beforeItsEnd().catch((by) => {
        stopped = { by }
        throw by
      })
      isWhole = true
    })
    try {
      await send(connection, envelope, stream)
      return { handed: { status: 'accepted' }, isStale: false }
    } catch (error) {
      const { command, responseCode } = error as { command?: string; responseCode?: number }
      const isOver = responseCode === undefined || responseCode === 421 || stopped !== null
      if (isOver || !(await isReset(connection))) end()
      if (stopped) throw (stopped as { by: unknown }).by
      const outcome = smtpOutcome(error, isWhole)
      const isStale = wasOpen && isOver && !isWhole && command !== 'RCPT TO' && command !== 'DATA'
      return { handed: command === 'MAIL FROM' ? { ...outcome, isOurs: true } : outcome, isStale }
    }
  }

  async function begin(): Promise<SMTPConnection | { refused: NotAccepted }> {
    try {
      const begun = await openConversation(smtpUrl, { connectMs: CONNECT_MS, silenceMs: SILENCE_MS })
      begun.once('end', () => {
        if (open === begun) open = null
      })
      open = begun
      return begun
    } catch (error) {
      return { refused: smtpOutcome(error) }
    }
  }

  function end(): void {
    open?.close()
    open = null
  }
}

/** Rejects with what nodemailer tells; a line that broke while nothing was asked of it is noticed here. */
function send(connection: SMTPConnection, envelope: Envelope, stream: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      reject(Object.assign(new Error('It took too long'), { code: 'ETIMEDOUT', command: 'CONN' }))
    }, LONGEST_MS)
    connection.send(envelope, stream, (failure) => {
      clearTimeout(tooLong)
      return failure ? reject(failure) : resolve()
    })
  })
}

/** A mail that was begun and refused is forgotten, so that the next can begin (RFC 5321 4.1.1.5). */
function isReset(connection: SMTPConnection): Promise<boolean> {
  return new Promise((resolve) => {
    connection.once('end', () => resolve(false))
    connection.reset((failure) => resolve(!failure))
  })
}

/** The message in one piece; asked for more, all of it is on its way. */
function untilTheEnd(message: Buffer, atItsEnd: () => Promise<void>): Readable {
  let isGiven = false
  return new Readable({
    highWaterMark: 1,
    read() {
      if (!isGiven) {
        isGiven = true
        this.push(message)
        return
      }
      atItsEnd().then(
        () => this.push(null),
        (by) => this.destroy(by),
      )
    },
  })
}
