import { and, eq, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Dialogue, dialogues, letters, type Piece, writtenLetters } from '@/db/schema'
import { giveByline } from '@/publication/people/members/give-byline'
import type { FreeAddress } from '@/publication/public/addresses/find-address'
import type { PieceFacts } from '@/publication/public/pieces/facts-in-worker'
import { OVER_LETTER } from '@/publication/public/pieces/over-letter'
import { leaveRedirect, writeAroundPiece } from '@/publication/public/pieces/write-around-piece'
import { type PieceRow, writePiece } from '@/publication/public/pieces/write-piece'
import type { Proof } from './proof'
import type { CurrentProof } from './read-proof'

type Publication = {
  dialogue: Dialogue
  current: CurrentProof
  /** null the first time */
  piece: Piece | null
  date: Date
  address: FreeAddress
  /** when the last correspondent agreed */
  approvedAt: Date
  /** of the texts of the proof */
  facts: PieceFacts
  now: Date
}

/**
 * Writes a proof over what readers see of a dialogue, and returns its address. The caller has seen that all agreed to it
 * and holds the locks. Everything that is copied comes from the proof, so nothing else can become public.
 */
export async function copyDialogueToPiece(
  transaction: Transaction,
  publication: Publication,
): Promise<string> {
  const { dialogue, current, piece } = publication
  const { proof } = current
  const bylines = await giveBylines(transaction, proof)
  const { links, ...facts } = publication.facts
  const published = await writePiece(transaction, piece, rowOf(publication, bylines, facts))
  await leaveRedirect(transaction, piece, published)
  await writeAroundPiece(transaction, published.id, {
    authorIds: proof.correspondents.map(({ memberId }) => authorOf(bylines, memberId)),
    topicIds: proof.topics.map(({ id }) => id),
    links,
  })
  await writeLetters(transaction, published.id, publication, bylines)
  await transaction
    .update(dialogues)
    .set({ pieceId: published.id, publishedFingerprint: current.fingerprint })
    .where(eq(dialogues.id, dialogue.id))
  return published.path
}

/** The author of everybody who is named above it or above a letter; who has none yet gets one. */
async function giveBylines(
  transaction: Transaction,
  { correspondents, addressees = [] }: Proof,
): Promise<Map<string, string>> {
  const bylines = new Map<string, string>()
  for (const { memberId } of [...correspondents, ...addressees])
    bylines.set(memberId, await giveByline(transaction, memberId))
  return bylines
}

function rowOf(
  { current, date, address, approvedAt, now }: Publication,
  bylines: Map<string, string>,
  facts: Pick<Piece, 'plainText' | 'wordCount'>,
): PieceRow {
  const {
    title,
    lead,
    language = null,
    closing,
    image,
    waitingForMemberId,
    waitingForAlso = [],
  } = current.proof
  const { year, month, slug } = address
  return {
    kind: 'dialogue',
    firstPublishedAt: now,
    year,
    month,
    slug,
    date,
    title,
    lead,
    language,
    image,
    approvedAt,
    body: closing,
    ...facts,
    waitingForAuthorId: waitingForMemberId && authorOf(bylines, waitingForMemberId),
    waitingForAlsoIds: waitingForAlso.map((memberId) => authorOf(bylines, memberId)),
    revision: current.composition.number,
    editedOnDesk: true,
    updatedAt: now,
    withdrawnAt: null,
    withdrawnByAuthors: false,
    withdrawnBy: null,
  }
}

/** A letter keeps its row and its number; those that are left out go, and leave their number free for ever. */
async function writeLetters(
  transaction: Transaction,
  pieceId: string,
  { current, piece, now }: Publication,
  bylines: Map<string, string>,
): Promise<void> {
  const { proof, letters: all } = current
  const appearedBefore = new Set(all.filter(({ publicNumber }) => publicNumber !== null).map(({ id }) => id))
  const rows = proof.letters.map((letter, position) => ({
    pieceId,
    position,
    writtenLetterId: letter.letterId,
    number: letter.number,
    fromAuthorId: authorOf(bylines, letter.fromMemberId),
    toAuthorId: letter.toMemberId && authorOf(bylines, letter.toMemberId),
    sentAt: letter.sentAt === '' ? null : new Date(letter.sentAt),
    isDateEstimated: letter.isDateEstimated === true,
    subject: letter.subject,
    body: letter.body,
    format: letter.format,
    interlude: letter.interlude,
    // One that comes back was read before: it is not news.
    updatedAt: now,
    appearedAt: appearedBefore.has(letter.letterId) && piece ? piece.firstPublishedAt : now,
  }))
  const chosen = proof.letters.map(({ letterId }) => letterId)
  await transaction
    .delete(letters)
    .where(and(eq(letters.pieceId, pieceId), notInArray(letters.writtenLetterId, chosen)))
  await transaction
    .insert(letters)
    .values(rows)
    .onConflictDoUpdate({
      target: [letters.pieceId, letters.writtenLetterId],
      set: OVER_LETTER,
    })
  for (const { letterId, number } of proof.letters)
    await transaction
      .update(writtenLetters)
      .set({ publicNumber: number })
      .where(eq(writtenLetters.id, letterId))
}

function authorOf(bylines: Map<string, string>, memberId: string): string {
  const authorId = bylines.get(memberId)
  if (!authorId) throw new Error('A letter is from or to somebody who does not write in this dialogue')
  return authorId
}
