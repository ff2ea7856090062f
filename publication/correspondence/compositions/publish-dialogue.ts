import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Approval, type Dialogue, dialogues, type Piece, pieces } from '@/db/schema'
import { env } from '@/env'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { forgetNews } from '@/publication/people/news/forget-news'
import { findAddress, type RefusedAddress } from '@/publication/public/addresses/find-address'
import { pageToBe } from '@/publication/public/addresses/page-to-be'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import type { PieceFacts } from '@/publication/public/pieces/facts-in-worker'
import { lockPiece } from '@/publication/public/pieces/lock-piece'
import type { Problem } from '@/publication/text/prose/check-prose'
import { copyDialogueToPiece } from './copy-dialogue-to-piece'
import { factsOfProof } from './facts-of-proof'
import { findLiveApprovals } from './list-approvals'
import { areAllAnswered, listFindings } from './list-findings'
import { listObstacles, type Obstacle } from './list-obstacles'
import { lockDialogue } from './lock-dialogue'
import { lockLetters } from './lock-letters'
import { type CurrentProof, readProof, type SeatedCorrespondent } from './read-proof'
import { tryOutProof } from './try-out-proof'

export type PublishedDialogueOutcome =
  | { status: 'published'; path: string }
  /** what would be published is not, or no longer, what was asked */
  | { status: 'changed' }
  /** these did not agree to exactly this; one who is no member any more cannot either */
  | { status: 'not-approved'; waitingFor: SeatedCorrespondent[] }
  | { status: 'unanswered' }
  | { status: Obstacle }
  | { status: 'in-future' }
  | RefusedAddress
  | { status: 'refused'; problems: Problem[] }
  | { status: 'not-found' }

/**
 * Makes exactly what has this fingerprint what readers see, at once, all of it or nothing. Every correspondent must
 * have agreed to it: that is looked at again under a lock on the dialogue and its letters, in the transaction that
 * copies. A changed address goes on redirecting, and all who write in it are told. Publishing what is public already changes nothing.
 */
export async function publishDialogue(
  memberId: string,
  dialogueId: string,
  fingerprint: string,
  now = new Date(),
): Promise<PublishedDialogueOutcome> {
  const tried = await tryOut(memberId, dialogueId, fingerprint, now)
  if (tried.status !== 'came through') return tried
  const outcome = await db().transaction(async (transaction): Promise<PublishedDialogueOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'publish dialogue')
    if (!dialogue) return { status: 'not-found' }
    await lockLetters(transaction, dialogueId)
    const current = await readProof(transaction, dialogue)
    if (current?.fingerprint !== fingerprint) return { status: 'changed' }
    return publish(transaction, { memberId, dialogue, current, facts: tried.facts, now })
  })
  if (outcome.status === 'published') announceEdition()
  return outcome
}

type Tried = { status: 'came through'; facts: PieceFacts }

/** Tried out before the transaction: it may take seconds, and what has this fingerprint never changes. */
async function tryOut(
  memberId: string,
  dialogueId: string,
  fingerprint: string,
  now: Date,
): Promise<Tried | Extract<PublishedDialogueOutcome, { status: 'refused' | 'changed' | 'not-found' }>> {
  const [dialogue] = await db()
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'publish dialogue')))
  if (!dialogue) return { status: 'not-found' }
  const current = await readProof(db(), dialogue)
  if (current?.fingerprint !== fingerprint) return { status: 'changed' }
  const problems = await tryOutProof(memberId, current.proof)
  if (problems.length > 0) return { status: 'refused', problems }
  const piece = await findPublicSide(dialogue.pieceId)
  const date = current.composition.date ?? piece?.date ?? now
  const page = pageToBe({ ...current.proof, slug: current.proof.slug || (piece?.slug ?? ''), date })
  return {
    status: 'came through',
    facts: await factsOfProof(memberId, current.proof, `${env().siteUrl}${page}`),
  }
}

async function findPublicSide(pieceId: string | null): Promise<Pick<Piece, 'date' | 'slug'> | null> {
  if (!pieceId) return null
  const [piece] = await db()
    .select({ date: pieces.date, slug: pieces.slug })
    .from(pieces)
    .where(eq(pieces.id, pieceId))
  return piece ?? null
}

type ToPublish = { memberId: string; dialogue: Dialogue; current: CurrentProof; facts: PieceFacts; now: Date }

async function publish(
  transaction: Transaction,
  { memberId, dialogue, current, facts, now }: ToPublish,
): Promise<PublishedDialogueOutcome> {
  const [obstacle] = listObstacles(current)
  if (obstacle) return { status: obstacle }
  const approvals = await findLiveApprovals(transaction, dialogue.id, current.fingerprint)
  const waitingFor = current.correspondents.filter(({ memberId }) => !approvals.has(memberId))
  if (waitingFor.length > 0) return { status: 'not-approved', waitingFor }
  // What was marked private since can stand elsewhere, in a text that did not change.
  if (!areAllAnswered(await listFindings(transaction, current))) return { status: 'unanswered' }
  const piece = await lockPiece(transaction, dialogue.pieceId)
  if (piece && !piece.withdrawnAt && dialogue.publishedFingerprint === current.fingerprint)
    return { status: 'published', path: piece.path }
  const date = current.composition.date ?? piece?.date ?? now
  if (date > now) return { status: 'in-future' }
  const address = await findAddress(transaction, { revision: current.composition, piece, date })
  if (address.status !== 'free') return address
  const approvedAt = lastOf(approvals)
  const path = await copyDialogueToPiece(transaction, {
    dialogue,
    current,
    piece,
    date,
    address,
    approvedAt,
    facts,
    now,
  })
  await tellOfPublication(transaction, current, { dialogueId: dialogue.id, memberId }, now)
  return { status: 'published', path }
}

async function tellOfPublication(
  transaction: Transaction,
  { correspondents }: CurrentProof,
  { dialogueId, memberId }: { dialogueId: string; memberId: string },
  now: Date,
): Promise<void> {
  await forgetNews(transaction, dialogueId, ['all-agreed', 'proof-waits', 'withdrawn'])
  const happening = { kind: 'published' as const, thingId: dialogueId, byId: memberId }
  await tellOfNews(
    transaction,
    happening,
    correspondents.map((seat) => seat.memberId),
    now,
  )
}

function lastOf(approvals: Map<string, Approval>): Date {
  return new Date(Math.max(...[...approvals.values()].map(({ approvedAt }) => approvedAt.getTime())))
}
