import { type SQL, sql } from 'drizzle-orm'
import { dialogues, pieces, writtenLetters } from '@/db/schema'

/**
 * For a select or `where` on `dialogues`: readers have it, as one that is finished, and no letter came since. Then it waits for
 * nobody, whoever would write next.
 */
export function isFinished(): SQL<boolean> {
  return sql<boolean>`exists (select from ${pieces} p where p.id = ${dialogues.pieceId}
    and p.withdrawn_at is null and p.waiting_for_author_id is null
    and not exists (select from ${writtenLetters} w where w.dialogue_id = ${dialogues.id}
      and w.public_number is null and greatest(w.created_at, w.sent_at) > p.updated_at and w.sent_at is not null))`
}
