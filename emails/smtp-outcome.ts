import type { NotAccepted } from './mail'

/** What nodemailer tells of a failure; every part may be missing. */
type SmtpFailure = { code?: string; command?: string; responseCode?: number; response?: string }

/** Where the server speaks about this recipient or this message. Everywhere else it speaks about us. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA']
/** RFC 3463 and its registry: no such mailbox, no such domain, malformed, moved away, takes no mail, disabled. */
const ABOUT_THE_ADDRESS = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']
/** A reply line: three digits, and perhaps an enhanced code of the same class (RFC 2034). */
const REPLY_LINE = /^(\d{3})[ -]#?((\d)\.\d{1,3}\.\d{1,3})(?=[\s:;,]|$)/gm
const MOST_WORDS = 300

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
  if (enhanced && ABOUT_THE_ADDRESS.includes(enhanced) && ABOUT_THE_MAIL.includes(command ?? ''))
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

/** Servers like to repeat whom a mail was for, also in the address of a page that explains. */
function withoutAddresses(response: string): string {
  return response
    .replace(/\s+/g, ' ')
    .replace(/\S*(@|%40)\S*/gi, '…')
    .slice(0, MOST_WORDS)
}

function isFailure(failure: unknown): failure is SmtpFailure {
  return typeof failure === 'object' && failure !== null
}
