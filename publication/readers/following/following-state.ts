import { and, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { followers, letterDeliveries } from '@/db/schema'

/** For `where` on `followers`: those who confirmed and did not leave. */
export function isFollowing() {
  return and(isNotNull(followers.confirmedAt), isNull(followers.leftAt))
}

/** For `where` on `followers`: those who did not confirm yet, or left. */
export function isNotFollowing() {
  return or(isNull(followers.confirmedAt), isNotNull(followers.leftAt))
}

/** For `where` on `letterDeliveries`: those whose turn is still to come. */
export function isStillToCome() {
  return inArray(letterDeliveries.state, ['waiting', 'deferred'])
}

/** For `where` on `letterDeliveries`: those that nobody is handing over and that certainly did not arrive. */
export function didNotArrive() {
  return inArray(letterDeliveries.state, ['waiting', 'deferred', 'refused'])
}
