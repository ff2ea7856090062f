import { type SQL, sql } from 'drizzle-orm'
import { approvals, dialogues, pieces } from '@/db/schema'

/**
 * For `where` on `dialogues`: composed, and perhaps other than readers have it. What was published or withdrawn and not touched since
 * asks nobody anything; who agrees after that begins anew. Cheap, so that proofs are pulled of few.
 */
export function hasSomethingNew(): SQL {
  return sql`${dialogues.composition} > 0 and not exists (
    select from ${pieces} p where p.id = ${dialogues.pieceId}
    and ${dialogues.updatedAt} <= greatest(p.updated_at, p.withdrawn_at)
    and not exists (select from ${approvals} a where a.dialogue_id = ${dialogues.id}
      and a.taken_back_at is null and a.approved_at > greatest(p.updated_at, p.withdrawn_at)))`
}
