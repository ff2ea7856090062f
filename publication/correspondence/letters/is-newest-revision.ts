import { and, eq, type SQL, sql } from 'drizzle-orm'
import { letterRevisions, writtenLetters } from '@/db/schema'
import type { Seat } from '../private-passages/sees-private-passages'

/** For a join of `letterRevisions` to `writtenLetters`: of each letter the text that stands there now. */
export function isNewestRevision(): SQL | undefined {
  return and(
    eq(letterRevisions.letterId, writtenLetters.id),
    eq(letterRevisions.number, writtenLetters.revision),
  )
}

/**
 * The same for somebody with this seat: of who stopped the last text that they could read, and of their own letters always the
 * newest.
 */
export function isNewestRevisionFor({ memberId, readsUntil }: Seat): SQL | undefined {
  if (readsUntil === null) return isNewestRevision()
  const lastInTime = sql`(select coalesce(max("earlier"."number"), ${writtenLetters.sentRevision})
    from ${letterRevisions} "earlier" where "earlier"."letter_id" = ${writtenLetters.id}
    and (${writtenLetters.writerId} = ${memberId} or "earlier"."number" <= ${writtenLetters.sentRevision}
      or "earlier"."saved_at" < ${readsUntil.toISOString()}::timestamptz))`
  return and(eq(letterRevisions.letterId, writtenLetters.id), eq(letterRevisions.number, lastInTime))
}
