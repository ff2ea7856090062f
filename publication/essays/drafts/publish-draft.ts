import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Draft, drafts, type Piece, pieces, revisions } from '@/db/schema'
import { env } from '@/env'
import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import { forgetNews } from '@/publication/people/news/forget-news'
import { findAddress, type RefusedAddress } from '@/publication/public/addresses/find-address'
import { pageToBe } from '@/publication/public/addresses/page-to-be'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import { factsInWorker, type PieceFacts } from '@/publication/public/pieces/facts-in-worker'
import { lockPiece } from '@/publication/public/pieces/lock-piece'
import type { Problem } from '@/publication/text/prose/check-prose'
import { trialRender } from '@/publication/text/prose/trial-render'
import { findClosedIn } from '../pictures/find-closed'
import { copyToPiece } from './copy-to-piece'
import { draftsOpenTo } from './drafts-open-to'
import { isNewest } from './is-newest'
import { lockDraft } from './lock-draft'
import { type MissingField, missingFields } from './missing-fields'
import { problemsToPublish } from './problems-to-publish'
import { type NamedRevision, readRevision } from './read-revision'
import { tellOfDraft } from './tell-of-draft'

export type PublishedOutcome =
  | { status: 'published'; path: string }
  /** somebody saved since the revision that was to be published */
  | { status: 'stale'; newest: NamedRevision }
  /** these fields hold what readers cannot be shown */
  | { status: 'unfinished'; fields: MissingField[] }
  | { status: 'in-future' }
  | RefusedAddress
  | { status: 'refused'; problems: Problem[] }
  | { status: 'discarded' }
  | { status: 'not-found' }

/**
 * Makes exactly this revision what readers see, at once: the draft is copied into the published piece in one
 * transaction, all of it or nothing. The text is checked and rendered once before. A changed address goes on
 * redirecting from the old one. Publishing what is public already changes nothing; a withdrawn piece comes back. Whose draft it
 * is, is told.
 */
export async function publishDraft(
  memberId: string,
  draftId: string,
  revision: number,
  now = new Date(),
): Promise<PublishedOutcome> {
  const tried = await tryOut(memberId, draftId, revision, now)
  if (tried.status === 'refused') return tried
  const outcome = await db().transaction(async (transaction): Promise<PublishedOutcome> => {
    const draft = await lockDraft(transaction, memberId, draftId, 'publish draft')
    if (!draft) return { status: 'not-found' }
    if (draft.discardedAt) return { status: 'discarded' }
    const newest = await readRevision(transaction, draftId, draft.revision)
    if (draft.revision !== revision) return { status: 'stale', newest }
    const piece = await lockPiece(transaction, draft.pieceId)
    // A dialogue goes public only by its own way, with the approval of all who write in it.
    if (piece?.kind === 'dialogue') return { status: 'not-found' }
    if (piece?.revision === revision && !piece.withdrawnAt) return { status: 'published', path: piece.path }
    // Not the newest a moment ago, and the newest now: whoever asks again finds it.
    if (tried.status === 'not-newest') return { status: 'stale', newest }
    // A picture that its writer could not use is judged again, by who makes it public.
    const closedPictures = await findClosedIn(transaction, memberId, newest, newest.pictures)
    const problems = problemsOfPictures(newest.body, new Set(closedPictures))
    if (problems.length > 0) return { status: 'refused', problems }
    const judged = { ...newest, closedPictures }
    return publish(transaction, { memberId, draft, revision: judged, piece, facts: tried.facts, now })
  })
  if (outcome.status === 'published') announceEdition()
  return outcome
}

type Tried =
  | { status: 'came through'; facts: PieceFacts }
  | { status: 'refused'; problems: Problem[] }
  | { status: 'not-newest' }

/** Before the transaction: a trial may take seconds, and what a revision says never changes. */
async function tryOut(memberId: string, draftId: string, revision: number, now: Date): Promise<Tried> {
  const [open] = await db()
    .select({ revision: revisions, piece: { date: pieces.date, slug: pieces.slug } })
    .from(drafts)
    .innerJoin(revisions, isNewest())
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(
      and(
        eq(drafts.id, draftId),
        eq(drafts.revision, revision),
        await draftsOpenTo(db(), memberId, 'publish draft'),
      ),
    )
  // Not theirs, or not the newest: the transaction says so.
  if (!open) return { status: 'not-newest' }
  const { body, title, slug, date } = open.revision
  const checked = await checkTypedText(memberId, body, 'mdx')
  const problems = problemsToPublish(checked)
  if (problems.length > 0) return { status: 'refused', problems }
  const trial = await trialRender(memberId, body, 'mdx')
  if (trial.status === 'fails') return { status: 'refused', problems: [trial.problem] }
  const { piece } = open
  const page = pageToBe({ title, slug: slug || (piece?.slug ?? ''), date: date ?? piece?.date ?? now })
  const texts = [{ source: body, format: 'mdx' as const }]
  const facts = await factsInWorker(memberId, texts, `${env().siteUrl}${page}`)
  return { status: 'came through', facts }
}

type ToPublish = {
  memberId: string
  draft: Draft
  revision: NamedRevision
  piece: Piece | null
  facts: PieceFacts
  now: Date
}

async function publish(
  transaction: Transaction,
  { memberId, draft, revision, piece, facts, now }: ToPublish,
): Promise<PublishedOutcome> {
  const fields = missingFields(revision).filter((field) => field !== 'slug')
  if (fields.length > 0) return { status: 'unfinished', fields }
  const date = revision.date ?? piece?.date ?? now
  if (date > now) return { status: 'in-future' }
  const address = await findAddress(transaction, { revision, piece, date })
  if (address.status !== 'free') return address
  const path = await copyToPiece(transaction, { draft, revision, piece, date, address, facts, now })
  await forgetNews(transaction, draft.id, ['handed-in', 'withdrawn'])
  const happening = { kind: 'published' as const, thingId: draft.id, byId: memberId }
  await tellOfDraft(transaction, happening, [draft.ownerId], now)
  return { status: 'published', path }
}
