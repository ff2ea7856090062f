import { and, lt, notLike } from 'drizzle-orm'
import { db } from '@/db/client'
import { consents } from '@/db/schema'

const YEARS = 5

/** Deletes what proves that somebody who was forgotten had asked, when nobody can come back to it at law any more. */
export async function deleteOldProofs(now = new Date()): Promise<void> {
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() - YEARS)
  await db()
    .delete(consents)
    .where(and(notLike(consents.email, '%@%'), lt(consents.leftAt, until)))
}
