import type { Bounce } from '@/db/schema'

/** What was read in a mail that came back. */
export type Classification = {
  kind: Bounce['kind']
  /** the enhanced code (RFC 3463), or of a complaint its kind (RFC 5965); null when it was read from words alone */
  reason: string | null
  /** in the words of the mail server, without an address; null when it said nothing */
  said: string | null
}

/** What a mail that came back does to the address it is about. */
export type Consequence = 'suppress at once' | 'count' | 'nothing'

/**
 * What is done about it. No address is struck off on words alone: a bare "user unknown" says as little in a mail that came back as
 * it does while we send.
 */
export function consequenceOf({ kind, reason }: Pick<Classification, 'kind' | 'reason'>): Consequence {
  if (kind === 'complaint') return 'suppress at once'
  if (kind === 'no such address') return reason ? 'suppress at once' : 'nothing'
  return kind === 'mailbox full' ? 'count' : 'nothing'
}
