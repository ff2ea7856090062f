import type { Arrival } from '@/db/schema'

/** The first mail between computers was sent in 1971. */
const FIRST_MAIL = Date.UTC(1971, 0, 1)

/** Whether its writer can say that they sent a mail then: not after it came in, whatever they remember. */
export function isPossible(date: Date, { arrivedAt }: Pick<Arrival, 'arrivedAt'>): boolean {
  return date.getTime() >= FIRST_MAIL && date.getTime() <= arrivedAt.getTime()
}
