import { and, isNull, type SQL } from 'drizzle-orm'
import { writtenLetters } from '@/db/schema'

/** For a `where` on `written_letters`: its writer can go on with it: it was not sent, and not thrown away. */
export function isUnsent(): SQL | undefined {
  return and(isNull(writtenLetters.sentAt), isNull(writtenLetters.discardedAt))
}
