import { withoutAddresses } from './without-addresses'

/** What a mail server says of a mail by an enhanced code (RFC 3463). */
export type StatusKind = 'no such address' | 'mailbox full' | 'policy' | 'temporary' | 'unknown'

/** RFC 3463 and its registry: no such mailbox, no such domain, malformed, moved away, takes no mail, disabled. */
const ABOUT_THE_ADDRESS = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']
/** The mailbox is full, the message is too large for it. */
const ABOUT_ITS_ROOM = ['5.2.2', '5.2.3']

/**
 * Where servers say with a code for addresses that it is the sender they do not want: large ones do. Latin letters: such servers
 * speak English, whoever their people are.
 */
const ABOUT_US =
  /\b(spf|dkim|dmarc|spam|ptr|rdns|rbl|dnsbl|ube|policy|reputation|unsolicited|authenticat\w*|banned)\b|reverse dns|(black|block|deny)[ -]?list|block(ed|ing)? (using|by|because|due)|\b(ip|ips|host|network|server|message|mail|sender) (address )?(\S+ )?(is |are |was |has been |have been )?blocked|relay(ing)? (access )?(is )?(denied|not)|(sender|from) (address )?(\S+ )?(unknown|rejected|invalid|refused|denied|not)|sender verif|domain of sender|unroute?able sender|client host/i
const ABOUT_OUR_PACE =
  /too many|too (quickly|fast)|rate[ -]limit|at a rate|(per|this|an) hour|throttl|try (again )?later|tempor(ary|arily)|greylist/i
const ABOUT_ROOM =
  /(over|exceed\w*|out of|above|insufficient) (\S+ )?(quota|storage|disk)|quota (\S+ )?(exceeded|full|violat)|mailbox (\S+ ){0,3}full|(mailbox|inbox|account) (\S+ )?(exceed|over)|is over quota/i

/**
 * What is known by an enhanced code and the words beside it. One table for what a server answers while we send and for what comes
 * back later. Words can only make it weaker: nobody is struck off for a fault of ours that has a code for addresses.
 */
export function kindOfStatus(code: string, words = ''): StatusKind {
  if (code.startsWith('4.')) return 'temporary'
  if (ABOUT_ITS_ROOM.includes(code)) return 'mailbox full'
  if (code.startsWith('5.7.')) return 'policy'
  if (!ABOUT_THE_ADDRESS.includes(code)) return 'unknown'
  return kindOfWords(words) ?? 'no such address'
}

/** Whether words say that it is us they do not want, or now, or that there is no room: null when none of it. */
export function kindOfWords(given: string): StatusKind | null {
  const words = withoutAddresses(given)
  if (ABOUT_ROOM.test(words)) return 'mailbox full'
  if (ABOUT_US.test(words)) return 'policy'
  return ABOUT_OUR_PACE.test(words) ? 'temporary' : null
}
