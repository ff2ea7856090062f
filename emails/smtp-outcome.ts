import type { NotAccepted } from './mail'
import { kindOfStatus } from './status-codes'
import { withoutAddresses } from './without-addresses'

/** What nodemailer tells of a failure; every part may be missing. */
type SmtpFailure = { code?: string; command?: string; responseCode?: number; response?: string }

/** Where the server speaks about this recipient or this message. Everywhere else it speaks about us. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA']
/** A reply line: three digits, and perhaps an enhanced code of the same class (RFC 2034). */
const REPLY_LINE = /^(\d{3})[ -]#?((\d)\.\d{1,3}\.\d{1,3})(?=[\s:;,]|$)/gm

/**
 * What an SMTP failure means for this mail. Only an enhanced code that concerns the address is about the address: a bare 550
 * says nothing, and large sites answer a sender's own mistake in DKIM with 550 5.7.26. Everything else comes again
 * later. Who handed the whole mail over and heard nothing cannot know what became of it.
 */
export function smtpOutcome(failure: unknown, wasHandedWhole = false): NotAccepted {
  const { code, command, responseCode, response } = isFailure(failure) ? failure : {}
  const enhanced = enhancedCodeIn(responseCode, response)
  const reason = [code ?? 'EUNKNOWN', command, responseCode, enhanced].filter(Boolean).join(' ')
  const said = response && { said: withoutAddresses(response) }
  const isAboutTheAddress = enhanced && kindOfStatus(enhanced, response) === 'no such address'
  if (isAboutTheAddress && ABOUT_THE_MAIL.includes(command ?? ''))
    return { status: 'refused', reason, ...said }
  return {
    status: 'deferred',
    reason,
    ...said,
    ...(enhanced?.startsWith('5.7.') && { isPolicy: true }),
    ...(wasHandedWhole && responseCode === undefined && { mayHaveArrived: true }),
  }
}

/** The one enhanced code of a reply, of the class of its reply code; null when there is none or lines disagree. */
function enhancedCodeIn(responseCode: number | undefined, response = ''): string | null {
  const found = [...response.matchAll(REPLY_LINE)]
    .filter(([, reply, , kind]) => Number(reply) === responseCode && reply?.[0] === kind)
    .map(([, , enhanced = '']) => enhanced)
  return new Set(found).size === 1 ? (found[0] ?? null) : null
}

function isFailure(failure: unknown): failure is SmtpFailure {
  return typeof failure === 'object' && failure !== null
}
