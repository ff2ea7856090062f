import { type Conversation, converse } from './converse'
import type { Envelope } from './envelope'
import type { Delivered, NotAccepted } from './mail'
import { smtpOutcome } from './smtp-outcome'
import { openConversation } from './talk-to-mail-server'

/** Half a minute of silence is a broken conversation; a mail that is not done after two is one as well, however it trickles. */
const SILENCE_MS = 30_000
const CONNECT_MS = 10_000
const LONGEST_MS = 120_000

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
  handOver(
    envelope: Envelope,
    message: Buffer,
    beforeItsEnd?: () => Promise<void> | undefined,
  ): Promise<Handed>
  close(): void
}

/** What one try came to; `isStale`: a connection that was open for long broke before anything was said of this mail. */
type Try = { handed: Handed; isStale: boolean }

/** A line to this mail server; several may be open at once. */
export function openMailLine(smtpUrl: string): MailLine {
  let open: Conversation | null = null

  return {
    async handOver(envelope, message, beforeItsEnd = () => undefined) {
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
    beforeItsEnd: () => Promise<void> | undefined,
  ): Promise<Try> {
    const wasOpen = open !== null
    const conversation = open ?? (await begin())
    if ('refused' in conversation)
      return { handed: { ...conversation.refused, isOurs: true }, isStale: false }
    let stopped: { by: unknown } | null = null
    let isWhole = false
    const tooLong = setTimeout(() => conversation.close(), LONGEST_MS)
    try {
      await conversation.send(envelope, message, async () => {
        try {
          await beforeItsEnd()
        } catch (by) {
          stopped = { by }
          throw by
        }
        isWhole = true
      })
      return { handed: { status: 'accepted' }, isStale: false }
    } catch (error) {
      const { command, responseCode } = error as { command?: string; responseCode?: number }
      const isOver = responseCode === undefined || responseCode === 421 || stopped !== null
      if (isOver || !(await conversation.reset())) end()
      if (stopped) throw (stopped as { by: unknown }).by
      const outcome = smtpOutcome(error, isWhole)
      const isStale = wasOpen && isOver && !isWhole && command !== 'RCPT TO' && command !== 'DATA'
      return { handed: command === 'MAIL FROM' ? { ...outcome, isOurs: true } : outcome, isStale }
    } finally {
      clearTimeout(tooLong)
    }
  }

  async function begin(): Promise<Conversation | { refused: NotAccepted }> {
    try {
      const begun = await openConversation(smtpUrl, { connectMs: CONNECT_MS, silenceMs: SILENCE_MS })
      const conversation = converse(begun, () => {
        if (open === conversation) open = null
      })
      open = conversation
      return conversation
    } catch (error) {
      return { refused: smtpOutcome(error) }
    }
  }

  function end(): void {
    open?.close()
    open = null
  }
}
