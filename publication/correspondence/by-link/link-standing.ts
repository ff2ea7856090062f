/** How long a link works that does one thing for whoever it was mailed to. */
export const LINK_DAYS = 14
const DAY_MS = 86_400_000

type Link = { createdAt: Date; usedAt?: Date | null }
type Whose = { addressSince: Date; removedAt: Date | null }

/** `late`: its days are over; `removed`: who it was mailed to is no member any more; `used`: what it is for was done with it. */
export type LinkStanding = 'good' | 'used' | 'late' | 'removed'

/**
 * What a link is worth at this moment; null for one that went to an address which is not its member's any more: whoever reads that mailbox
 * must not speak for them.
 */
export function linkStanding({ createdAt, usedAt }: Link, whose: Whose, now: Date): LinkStanding | null {
  if (createdAt < whose.addressSince) return null
  if (whose.removedAt) return 'removed'
  if (usedAt) return 'used'
  return now < new Date(createdAt.getTime() + LINK_DAYS * DAY_MS) ? 'good' : 'late'
}
