import { and, asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { compositions, dialogues } from '@/db/schema'
import { isNewestComposition } from '../compositions/is-newest-composition'
import { listAwaited } from '../compositions/list-awaited'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { hasSomethingNew } from './has-something-new'
import { createProofsAtDesk } from './proofs-at-desk'
import { MOST_WAITING, type Waiting } from './waiting'

/**
 * The proofs that ask this member for an answer or for their yes, the oldest first. Only a proof itself tells whom it waits for, so those
 * that wait for others count for nothing.
 */
export async function listWaitingProofs(
  memberId: string,
  { proofOf, titleOf } = createProofsAtDesk(memberId),
): Promise<Waiting[]> {
  const rows = await db()
    .select({
      id: dialogues.id,
      since: compositions.savedAt,
    })
    .from(dialogues)
    .innerJoin(compositions, isNewestComposition())
    .where(and(hasSomethingNew(), await dialoguesOpenTo(db(), memberId, 'approve dialogue')))
    .orderBy(asc(compositions.savedAt), dialogues.id)
  const waiting: Waiting[] = []
  for (const { id, since } of rows) {
    const kind = (await listAwaited(db(), id, proofOf)).get(memberId)
    if (kind) waiting.push({ kind, dialogueId: id, title: await titleOf(id), since })
    if (waiting.length === MOST_WAITING) break
  }
  return waiting
}
