import { and, asc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, members, objections } from '@/db/schema'
import { isAsked } from '../compositions/read-proof'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { namesApart } from '../dialogues/names-apart'
import { hasSomethingNew } from './has-something-new'
import { createProofsAtDesk } from './proofs-at-desk'
import { MOST_WAITING, type Waiting } from './waiting'

/** What others who write with this member have against a proof as it is now, the oldest first; what fell with its text counts for nothing. */
export async function listWaitingObjections(
  memberId: string,
  { proofOf, titleOf } = createProofsAtDesk(memberId),
): Promise<Waiting[]> {
  const rows = await db()
    .select({ objection: objections, dialogue: dialogues, by: members, all: correspondentsOfDialogue })
    .from(objections)
    .innerJoin(dialogues, eq(dialogues.id, objections.dialogueId))
    .innerJoin(members, eq(members.id, objections.memberId))
    .where(
      and(
        ne(objections.memberId, memberId),
        hasSomethingNew(),
        await dialoguesOpenTo(db(), memberId, 'approve dialogue'),
      ),
    )
    .orderBy(asc(objections.saidAt), objections.dialogueId)
  const waiting: Waiting[] = []
  for (const { objection, dialogue, by, all } of rows) {
    const { id: dialogueId } = dialogue
    const current = await proofOf(dialogue)
    if (current?.fingerprint !== objection.fingerprint || !isAsked(current, memberId)) continue
    const title = await titleOf(dialogueId)
    waiting.push({
      kind: 'objection',
      dialogueId,
      title,
      by: namesApart(all)(by).name,
      since: objection.saidAt,
    })
    if (waiting.length === MOST_WAITING) break
  }
  return waiting
}
