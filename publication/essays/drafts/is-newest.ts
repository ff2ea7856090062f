import { and, eq } from 'drizzle-orm'
import { drafts, revisions } from '@/db/schema'

/** For a join of `revisions` to `drafts`: of each draft the text that stands there now. */
export function isNewest() {
  return and(eq(revisions.draftId, drafts.id), eq(revisions.number, drafts.revision))
}
