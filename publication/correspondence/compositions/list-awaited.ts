import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Dialogue, dialogues } from '@/db/schema'
import { hasSomethingNew } from '../waiting/has-something-new'
import { type ApprovalState, listApprovals } from './list-approvals'
import { listBrokenTexts } from './list-broken-texts'
import { listFindings } from './list-findings'
import { listObstacles } from './list-obstacles'
import { readProof } from './read-proof'

/** What somebody is waited for: an answer about what looks private in their letter, or their yes. */
export type AwaitedDeed = 'answer' | 'approval'

/**
 * The members for whom a dialogue waits, and for what: whose approval is lacking and who can do something about it. While something
 * that looks private is unanswered, those are who is asked about it: who wrote the letters it stands in, or the words. Nobody when there is nothing to
 * agree to yet, when readers have it already, when it was withdrawn and not touched since, and nobody who was removed. `proofOf`: reads the
 * proof, for who has it already.
 */
export async function listAwaited(
  database: Database | Transaction,
  dialogueId: string,
  proofOf = (dialogue: Dialogue) => readProof(database, dialogue),
): Promise<Map<string, AwaitedDeed>> {
  const nobody = new Map<string, AwaitedDeed>()
  const [dialogue] = await database
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), hasSomethingNew()))
  const current = dialogue && (await proofOf(dialogue))
  if (!current || dialogue.publishedFingerprint === current.fingerprint) return nobody
  if (listObstacles(current).length > 0) return nobody
  if ((await listBrokenTexts(dialogueId, current.composition)).length > 0) return nobody
  const { ofLetters, shared } = await listFindings(database, current)
  if (shared.length > 0) return nobody
  const answering = ofLetters.flatMap(({ waitingFor }) => waitingFor)
  // Of who stopped too: their private words stay theirs, wherever they are said.
  const present = current.seated.filter(({ isRemoved }) => !isRemoved)
  if (answering.length > 0)
    return toDo(
      present.map(({ memberId }) => memberId).filter((id) => answering.includes(id)),
      'answer',
    )
  const approvals = await listApprovals(database, dialogue, current)
  return toDo(
    approvals
      .filter(({ correspondent, approval }) => !correspondent.isRemoved && isLacking(approval))
      .map(({ correspondent }) => correspondent.memberId),
    'approval',
  )
}

/** Who said no is waited for by nobody: it is for the others to change something, or to talk. */
const isLacking = ({ status }: ApprovalState) => status !== 'given' && status !== 'refused'

const toDo = (memberIds: string[], deed: AwaitedDeed) => new Map(memberIds.map((id) => [id, deed]))
