import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { readers, subscriptions } from '@/db/schema'
import { IN_STATE } from '@/publication/readers/subscriptions/subscription-state'

/** How many addresses there are, and how many of them get the newsletter. */
export async function countReaders(): Promise<{ all: number; newsletter: number }> {
  const [all, newsletter] = await Promise.all([
    db().$count(readers),
    db().$count(subscriptions, and(eq(subscriptions.list, 'newsletter'), IN_STATE.confirmed)),
  ])
  return { all, newsletter }
}
