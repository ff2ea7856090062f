import { env } from '@/env'

/**
 * Whether a recipient is the postmaster, whom every mail server must know: in any case of its letters, with our mail domain or with
 * none (RFC 5321 4.5.1), also as a detail after a plus sign.
 */
export function isPostmaster(recipient: string): boolean {
  const [local = '', domain] = recipient.trim().toLowerCase().split('@')
  return local.split('+')[0] === 'postmaster' && (domain === undefined || domain === env().inboundDomain)
}
