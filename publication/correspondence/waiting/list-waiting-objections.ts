import { and, asc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, members, objections } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { findTitleFor } from '../compositions/find-title-for'
import { type CurrentProof, isAsked, readProof } from '../compositions/read-proof'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { hasSomethingNew } from './has-something-new'
import { MOST_WAITING, type Waiting } from './waiting'

/** What others who write with this member have against a proof as it is now, the oldest first; what fell with its text counts for nothing. */
export async function listWaitingObjections(memberId: string): Promise<Waiting[]> {
  const rows = await db()
    .select({ objection: objections, dialogue: dialogues, by: members })
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
  const proofs = new Map<string, CurrentProof | null>()
  const waiting: Waiting[] = []
  for (const { objection, dialogue, by } of rows) {
    const { id: dialogueId } = dialogue
    if (!proofs.has(dialogueId)) proofs.set(dialogueId, await readProof(db(), dialogue))
    const current = proofs.get(dialogueId)
    if (current?.fingerprint !== objection.fingerprint || !isAsked(current, memberId)) continue
    const title = await findTitleFor(memberId, dialogueId)
    waiting.push({ kind: 'objection', dialogueId, title, by: nameOnScreen(by), since: objection.saidAt })
    if (waiting.length === MOST_WAITING) break
  }
  return waiting
}
