import { and, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Approval, approvals, type Dialogue, objections } from '@/db/schema'
import type { CurrentProof, SeatedCorrespondent } from './read-proof'
import { type SinceApproval, whatChangedSince } from './what-changed-since'

/** How it stands with somebody's approval of what would be published now. */
export type ApprovalState =
  | { status: 'given'; approvedAt: Date }
  | { status: 'asked' }
  /** by themselves, or at the moment when the dialogue was withdrawn */
  | { status: 'taken-back'; takenBackAt: Date }
  /** a no to exactly this text, and why */
  | { status: 'refused'; saidAt: Date; reason: string }
  /** given to an earlier text: it does not count for this one */
  | { status: 'fallen'; approvedAt: Date; since: SinceApproval }

export type CorrespondentApproval = { correspondent: SeatedCorrespondent; approval: ApprovalState }

/** How it stands with the approval of each correspondent, in order. */
export async function listApprovals(
  database: Database | Transaction,
  dialogue: Pick<Dialogue, 'id'>,
  current: CurrentProof,
): Promise<CorrespondentApproval[]> {
  const rows = await database
    .select()
    .from(approvals)
    .where(eq(approvals.dialogueId, dialogue.id))
    .orderBy(desc(approvals.approvedAt))
  const refused = await findLiveObjections(database, dialogue.id, current.fingerprint)
  const states: CorrespondentApproval[] = []
  for (const correspondent of current.correspondents) {
    const own = rows.filter(({ memberId }) => memberId === correspondent.memberId)
    const no = refused.get(correspondent.memberId)
    states.push({ correspondent, approval: no ?? (await stateOf(database, own, current)) })
  }
  return states
}

async function stateOf(
  database: Database | Transaction,
  newestFirst: Approval[],
  current: CurrentProof,
): Promise<ApprovalState> {
  const live = newestFirst.filter(({ takenBackAt }) => takenBackAt === null)
  const given = live.find(({ fingerprint }) => fingerprint === current.fingerprint)
  if (given) return { status: 'given', approvedAt: given.approvedAt }
  const [last] = live
  if (!last) {
    const [takenBackAt] = newestFirst.flatMap((it) => it.takenBackAt ?? []).sort((a, b) => +b - +a)
    return takenBackAt ? { status: 'taken-back', takenBackAt } : { status: 'asked' }
  }
  const since = await whatChangedSince(database, last, current)
  return { status: 'fallen', approvedAt: last.approvedAt, since }
}

/** The live approvals of exactly this fingerprint, by member. */
export async function findLiveApprovals(
  database: Database | Transaction,
  dialogueId: string,
  fingerprint: string,
): Promise<Map<string, Approval>> {
  const rows = await database
    .select()
    .from(approvals)
    .where(and(eq(approvals.dialogueId, dialogueId), eq(approvals.fingerprint, fingerprint)))
  return new Map(rows.filter((row) => row.takenBackAt === null).map((row) => [row.memberId, row]))
}

/** What is said against exactly this fingerprint, by member. */
export async function findLiveObjections(
  database: Database | Transaction,
  dialogueId: string,
  fingerprint: string,
): Promise<Map<string, Extract<ApprovalState, { status: 'refused' }>>> {
  const rows = await database
    .select()
    .from(objections)
    .where(and(eq(objections.dialogueId, dialogueId), eq(objections.fingerprint, fingerprint)))
  return new Map(
    rows.map(({ memberId, saidAt, reason }) => [memberId, { status: 'refused', saidAt, reason }]),
  )
}
