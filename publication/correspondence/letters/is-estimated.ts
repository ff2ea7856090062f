import type { DatedBy } from '@/db/schema'

/** Whether the date of a mail was guessed: it had none, or one that could not be. */
export function isEstimated(by: DatedBy): boolean {
  return by === 'hosts' || by === 'exchange' || by === 'arrival'
}
