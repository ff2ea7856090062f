import { and, asc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { approvals, correspondents, type Dialogue, dialogues } from '@/db/schema'
import { findLiveApprovals } from '../compositions/list-approvals'
import { areAllAnswered, listFindings } from '../compositions/list-findings'
import { listObstacles } from '../compositions/list-obstacles'
import type { CurrentProof } from '../compositions/read-proof'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { writesNow } from '../dialogues/who-writes'
import { hasSomethingNew } from './has-something-new'
import { createProofsAtDesk } from './proofs-at-desk'
import { MOST_WAITING, type Waiting } from './waiting'

/** The dialogues that all agreed to and that this member can publish now; nothing for anyone who may not publish. */
export async function listPublishable(
  memberId: string,
  now: Date,
  { proofOf } = createProofsAtDesk(memberId),
): Promise<Waiting[]> {
  const open = await dialoguesOpenTo(db(), memberId, 'publish dialogue')
  const candidates = await db()
    .select()
    .from(dialogues)
    .where(and(open, hasSomethingNew(), isAgreedTo))
    .orderBy(asc(dialogues.updatedAt), dialogues.id)
  const found: Waiting[] = []
  for (const dialogue of candidates) {
    found.push(...(await publishableOf(dialogue, await proofOf(dialogue), now)))
    if (found.length === MOST_WAITING) break
  }
  return found
}

/** To one and the same text by all who write; whether that is the text of now, and who else is asked, only its proof tells. */
const isAgreedTo = sql`exists (select from ${approvals} a where a.dialogue_id = ${dialogues.id}
  and a.taken_back_at is null and a.fingerprint is distinct from ${dialogues.publishedFingerprint}
  group by a.fingerprint having count(*) >=
  (select count(*) from ${correspondents} where ${correspondents.dialogueId} = ${dialogues.id} and ${writesNow()}))`

async function publishableOf(
  dialogue: Dialogue,
  current: CurrentProof | null,
  now: Date,
): Promise<Waiting[]> {
  if (!current || current.fingerprint === dialogue.publishedFingerprint) return []
  const { date } = current.composition
  if ((date && date > now) || listObstacles(current).length > 0) return []
  const agreed = await findLiveApprovals(db(), dialogue.id, current.fingerprint)
  if (!current.correspondents.every((seat) => agreed.has(seat.memberId))) return []
  if (!areAllAnswered(await listFindings(db(), current))) return []
  const since = new Date(Math.max(...[...agreed.values()].map(({ approvedAt }) => approvedAt.getTime())))
  return [
    { kind: 'publication', dialogueId: dialogue.id, title: current.proof.title || dialogue.theme, since },
  ]
}
