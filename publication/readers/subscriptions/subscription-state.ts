import { and, isNotNull, isNull, or } from 'drizzle-orm'
import { type Subscription, subscriptions } from '@/db/schema'

/** Where a reader stands with a list. Somebody who left and asks again has left until they confirm. */
export type SubscriptionState = 'confirmed' | 'pending' | 'left'

/** Which state a subscription is in, from the moments that were kept. */
export function subscriptionState({
  confirmedAt,
  leftAt,
}: Pick<Subscription, 'confirmedAt' | 'leftAt'>): SubscriptionState {
  if (leftAt) return 'left'
  return confirmedAt ? 'confirmed' : 'pending'
}

/** The same rule for `where`, one condition for each state. */
export const IN_STATE = {
  confirmed: and(isNotNull(subscriptions.confirmedAt), isNull(subscriptions.leftAt)),
  pending: and(isNull(subscriptions.confirmedAt), isNull(subscriptions.leftAt)),
  left: isNotNull(subscriptions.leftAt),
}

/** For `where`: who did not confirm yet, or left. */
export const IS_NOT_ON_IT = or(isNull(subscriptions.confirmedAt), isNotNull(subscriptions.leftAt))
