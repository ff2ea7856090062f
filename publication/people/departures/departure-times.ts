import type { Departure } from '@/db/schema'

const DAY_MS = 24 * 3_600_000
/** For how long leaving can be taken back. */
export const GRACE_DAYS = 30

/** When somebody is erased who leaves at this moment. */
export const eraseAtFor = (now: Date) => new Date(now.getTime() + GRACE_DAYS * DAY_MS)

/** Whether it can still be taken back. */
export function isInGrace(
  { erasedAt, eraseAt }: Pick<Departure, 'erasedAt' | 'eraseAt'>,
  now: Date,
): boolean {
  return erasedAt === null && eraseAt > now
}
