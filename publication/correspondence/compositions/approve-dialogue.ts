import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { approvals, dialogues } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { isShownWhole } from './composition-for'
import { findLiveApprovals } from './list-approvals'
import { listBrokenTexts } from './list-broken-texts'
import { areAllAnswered, listFindings } from './list-findings'
import { listObstacles, type Obstacle } from './list-obstacles'
import { lockDialogue } from './lock-dialogue'
import { lockLetters } from './lock-letters'
import { forgetObjection } from './object-to-proof'
import { type CurrentProof, isAsked, readProof } from './read-proof'
import { readShownMark } from './shown-mark'
import { tellOfAgreement } from './tell-of-agreement'
import { whatStopsYes } from './what-stops-yes'

export type ApprovedOutcome =
  | { status: 'approved' }
  /** what would be published is not, or no longer, what was asked: there is something new to read first */
  | { status: 'changed' }
  /** something that looks private is for them to answer first, or for whoever composes to take away */
  | { status: 'unanswered' }
  /** some of it they may not read before others answered */
  | { status: 'not-shown' }
  /** they may read all of it by now, but the page that they said it from did not have all of it */
  | { status: 'shown-in-part' }
  | { status: Obstacle | 'broken-text' }
  | { status: 'not-found' }

/**
 * A correspondent's yes to exactly what the page showed them that they said it from (`shown`, of `shownMark`): all of what would be
 * published at this moment. Said from a page that lacked something of it, also when it is there by now, it is none.
 * Saying it twice is saying it once; saying it after taking it back gives it again, from now on. Those whose yes is lacking are
 * told that it is waited for; when it is the last, editors are told that it can be published. What others are still asked about the
 * same text does not keep them from it: publishing waits for that.
 */
export async function approveDialogue(
  memberId: string,
  dialogueId: string,
  shown: string,
  now = new Date(),
): Promise<ApprovedOutcome> {
  const { fingerprint, lacking } = readShownMark(shown)
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
    const findings = await listFindings(transaction, current)
    const stop = whatStopsYes(findings, memberId, await isShownWhole(transaction, memberId, current))
    if (stop) return { status: stop }
    if (lacking.length > 0) return { status: 'shown-in-part' }
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
    if (isNews && areAllAnswered(findings)) await tellOfAgreement(transaction, current, memberId, now)
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
  const asked = lacking.filter(({ isRemoved }) => !isRemoved).map((seat) => seat.memberId)
  const happening = { kind: 'proof-waits', thingId: dialogueId, byId: memberId } as const
  await tellOfNews(transaction, happening, asked, now)
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
