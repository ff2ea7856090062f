import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { approvals, dialogues } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listEditors } from '@/publication/people/members/list-editors'
import { findLiveApprovals } from './list-approvals'
import { listBrokenTexts } from './list-broken-texts'
import { areAllAnswered, listFindings } from './list-findings'
import { listObstacles, type Obstacle } from './list-obstacles'
import { lockDialogue } from './lock-dialogue'
import { lockLetters } from './lock-letters'
import { forgetObjection } from './object-to-proof'
import { type CurrentProof, isAsked, readProof } from './read-proof'

export type ApprovedOutcome =
  | { status: 'approved' }
  /** what would be published is not, or no longer, what was asked: there is something new to read first */
  | { status: 'changed' }
  /** something that looks private was not answered by its writer yet */
  | { status: 'unanswered' }
  | { status: Obstacle | 'broken-text' }
  | { status: 'not-found' }

/**
 * A correspondent's yes to exactly this fingerprint, which must be that of what would be published at this moment.
 * Saying it twice is saying it once; saying it after taking it back gives it again, from now on. Those whose yes is lacking are
 * told that it is waited for; when it is the last, editors are told that it can be published.
 */
export async function approveDialogue(
  memberId: string,
  dialogueId: string,
  fingerprint: string,
  now = new Date(),
): Promise<ApprovedOutcome> {
  const isBroken = await hasBrokenTexts(memberId, dialogueId, fingerprint)
  return db().transaction(async (transaction): Promise<ApprovedOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'approve dialogue')
    if (!dialogue) return { status: 'not-found' }
    await lockLetters(transaction, dialogueId)
    const current = await readProof(transaction, dialogue)
    if (current?.fingerprint !== fingerprint) return { status: 'changed' }
    if (!isAsked(current, memberId)) return { status: 'not-found' }
    const [obstacle] = listObstacles(current)
    if (obstacle) return { status: obstacle }
    if (isBroken) return { status: 'broken-text' }
    if (!areAllAnswered(await listFindings(transaction, current))) return { status: 'unanswered' }
    const { number: composition } = current.composition
    const approval = { composition, letterRevisions: revisionsOf(current), takenBackAt: null }
    const agreed = await findLiveApprovals(transaction, dialogueId, fingerprint)
    await transaction
      .insert(approvals)
      .values({ dialogueId, memberId, fingerprint, approvedAt: now, ...approval })
      .onConflictDoUpdate({
        target: [approvals.dialogueId, approvals.memberId, approvals.fingerprint],
        set: {
          ...approval,
          approvedAt: sql`case when ${approvals.takenBackAt} is null then ${approvals.approvedAt} else excluded.approved_at end`,
        },
      })
    await forgetObjection(transaction, memberId, dialogueId)
    const isNews = !agreed.has(memberId) && dialogue.publishedFingerprint !== fingerprint
    if (isNews) await tellOfApproval(transaction, current, { dialogueId, memberId, agreed }, now)
    return { status: 'approved' }
  })
}

async function tellOfApproval(
  transaction: Transaction,
  { correspondents }: CurrentProof,
  {
    dialogueId,
    memberId,
    agreed,
  }: { dialogueId: string; memberId: string; agreed: ReadonlyMap<string, unknown> },
  now: Date,
): Promise<void> {
  const lacking = correspondents.filter((seat) => seat.memberId !== memberId && !agreed.has(seat.memberId))
  const happening = { thingId: dialogueId, byId: memberId }
  const asked = lacking.filter(({ isRemoved }) => !isRemoved).map((seat) => seat.memberId)
  if (lacking.length === 0)
    await tellOfNews(transaction, { kind: 'all-agreed', ...happening }, await listEditors(transaction), now)
  else await tellOfNews(transaction, { kind: 'proof-waits', ...happening }, asked, now)
}

/** Before the transaction: it may take seconds, and what has this fingerprint never changes. */
async function hasBrokenTexts(memberId: string, dialogueId: string, fingerprint: string): Promise<boolean> {
  const [dialogue] = await db()
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'approve dialogue')))
  const current = dialogue && (await readProof(db(), dialogue))
  if (current?.fingerprint !== fingerprint) return false
  return (await listBrokenTexts(memberId, current.composition)).length > 0
}

function revisionsOf({ proof, letters }: CurrentProof): Record<string, number> {
  const chosen = new Set(proof.letters.map(({ letterId }) => letterId))
  return Object.fromEntries(
    letters.filter(({ id }) => chosen.has(id)).map(({ id, revision }) => [id, revision]),
  )
}
