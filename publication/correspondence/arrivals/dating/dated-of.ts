import type { Arrival } from '@/db/schema'
import type { DatedMail } from './date-mails'

/** The date that a mail has as long as nobody gives it another. Of an upload that nothing is known of, when it came in says nothing. */
export function datedOf({
  sentAt,
  datedBy,
  arrivedAt,
  via,
}: Pick<Arrival, 'sentAt' | 'datedBy' | 'arrivedAt' | 'via'>): DatedMail {
  if (sentAt) return { sentAt, datedBy }
  return { sentAt: arrivedAt, datedBy: via === 'upload' ? 'nobody' : 'arrival' }
}
