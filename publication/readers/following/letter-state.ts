import { inArray } from 'drizzle-orm'
import { letterDeliveries } from '@/db/schema'

/** For `where` on `letterDeliveries`: those whose turn is still to come. */
export function isStillToCome() {
  return inArray(letterDeliveries.state, ['waiting', 'deferred'])
}

/** For `where` on `letterDeliveries`: those that nobody is handing over and that certainly did not arrive. */
export function didNotArrive() {
  return inArray(letterDeliveries.state, ['waiting', 'deferred', 'refused'])
}
