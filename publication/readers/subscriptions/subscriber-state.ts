import { and, isNotNull, isNull } from 'drizzle-orm'
import { type Subscriber, subscribers } from '@/db/schema'

/** Where a subscriber stands. Somebody who left and asks again has left until they confirm. */
export type SubscriberState = 'confirmed' | 'pending' | 'left'

/** Which state a subscriber is in, from the moments that were kept. */
export function subscriberState({
  confirmedAt,
  leftAt,
}: Pick<Subscriber, 'confirmedAt' | 'leftAt'>): SubscriberState {
  if (leftAt) return 'left'
  return confirmedAt ? 'confirmed' : 'pending'
}

/** The same rule for `where`, one condition for each state. */
export const IN_STATE = {
  confirmed: and(isNotNull(subscribers.confirmedAt), isNull(subscribers.leftAt)),
  pending: and(isNull(subscribers.confirmedAt), isNull(subscribers.leftAt)),
  left: isNotNull(subscribers.leftAt),
}
