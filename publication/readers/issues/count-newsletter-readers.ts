import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { subscriptions } from '@/db/schema'

/** How many read the newsletter: they confirmed and did not leave. Who paused is one of them. */
export function countNewsletterReaders(): Promise<number> {
  return db().$count(
    subscriptions,
    and(
      eq(subscriptions.list, 'newsletter'),
      isNotNull(subscriptions.confirmedAt),
      isNull(subscriptions.leftAt),
    ),
  )
}
