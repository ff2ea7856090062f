import { and, inArray, isNotNull, isNull } from 'drizzle-orm'
import { rewriteFiles } from '@/db/bundled/rewrite-files'
import { db } from '@/db/client'
import { departures } from '@/db/schema'
import { env } from '@/env'
import { log } from '@/log'

/**
 * Has the bundled PostgreSQL write its files anew once somebody was erased: until then their words are in the space that is free. A table that is in
 * use is for a next run, and so is whoever is erased meanwhile. The files of another PostgreSQL are their owner's.
 */
export async function forgetInFiles(now: Date): Promise<void> {
  const { databaseUrl, dataDir } = env()
  if (!databaseUrl) return
  const erased = await db()
    .select({ memberId: departures.memberId })
    .from(departures)
    .where(and(isNotNull(departures.erasedAt), isNull(departures.rewrittenAt)))
  if (erased.length === 0) return
  const outcome = await rewriteFiles(databaseUrl, dataDir)
  if (outcome.status === 'later') {
    log.info({ tables: outcome.tables }, 'tables in use are written anew in an hour: of who was erased')
    return
  }
  const ids = erased.map(({ memberId }) => memberId)
  await db().update(departures).set({ rewrittenAt: now }).where(inArray(departures.memberId, ids))
}
