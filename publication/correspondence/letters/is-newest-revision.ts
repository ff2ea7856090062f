import { and, eq } from 'drizzle-orm'
import { letterRevisions, writtenLetters } from '@/db/schema'

/** For a join of `letterRevisions` to `writtenLetters`: of each letter the text that stands there now. */
export function isNewestRevision() {
  return and(
    eq(letterRevisions.letterId, writtenLetters.id),
    eq(letterRevisions.number, writtenLetters.revision),
  )
}
