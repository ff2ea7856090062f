import type { Delivered } from './mail'

/** What nodemailer tells of a failure; every part may be missing. */
type SmtpFailure = { code?: string; command?: string; responseCode?: number }

/** Where the server speaks about this recipient or this message. Everywhere else it speaks about us. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA']

/**
 * What an SMTP failure means for this mail. A 5xx about the recipient or the message is final (RFC 5321 4.2.1). A 4xx
 * comes again later, and so does everything that is our own matter: no connection, a wrong password, a sender they
 * do not want. The reason holds codes only, since servers like to repeat the address. Who handed the whole mail over and
 * heard nothing cannot know what became of it.
 */
export function smtpOutcome(
  failure: unknown,
  wasHandedWhole = false,
): Exclude<Delivered, { status: 'accepted' }> {
  const { code, command, responseCode } = isFailure(failure) ? failure : {}
  const reason = [code ?? 'EUNKNOWN', command, responseCode].filter(Boolean).join(' ')
  const isFinal = responseCode !== undefined && responseCode >= 500 && ABOUT_THE_MAIL.includes(command ?? '')
  if (isFinal) return { status: 'refused', reason }
  const mayHaveArrived = wasHandedWhole && responseCode === undefined
  return { status: 'deferred', reason, ...(mayHaveArrived ? { mayHaveArrived } : {}) }
}

function isFailure(failure: unknown): failure is SmtpFailure {
  return typeof failure === 'object' && failure !== null
}
