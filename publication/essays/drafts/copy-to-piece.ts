import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Draft, drafts, type Piece, pieces, type Revision } from '@/db/schema'
import { giveByline } from '@/publication/people/members/give-byline'
import type { FreeAddress } from '@/publication/public/addresses/find-address'
import type { PieceFacts } from '@/publication/public/pieces/facts-in-worker'
import { leaveRedirect, writeAroundPiece } from '@/publication/public/pieces/write-around-piece'

type Publication = {
  draft: Draft
  revision: Revision
  /** null the first time */
  piece: Piece | null
  date: Date
  address: FreeAddress
  /** of the text of the revision */
  facts: PieceFacts
  now: Date
}

/** Writes a revision over what readers see of it, and returns its address. */
export async function copyToPiece(transaction: Transaction, publication: Publication): Promise<string> {
  const { draft, revision, piece } = publication
  const { links, ...facts } = publication.facts
  const published = await writePiece(transaction, publication, facts)
  await leaveRedirect(transaction, piece, published)
  const { authorIds, topicIds } = revision
  const byline = authorIds.length > 0 ? authorIds : [await giveByline(transaction, draft.ownerId)]
  await writeAroundPiece(transaction, published.id, { authorIds: byline, topicIds, links })
  await transaction
    .update(drafts)
    .set({ pieceId: published.id, submittedAt: null })
    .where(eq(drafts.id, draft.id))
  return published.path
}

async function writePiece(
  transaction: Transaction,
  { revision, piece, date, address, now }: Publication,
  facts: Pick<Piece, 'plainText' | 'wordCount'>,
): Promise<Pick<Piece, 'id' | 'path'>> {
  const { title, lead, body, image, canonical } = revision
  const { year, month, slug } = address
  const written = {
    year,
    month,
    slug,
    date,
    title,
    lead,
    body,
    image,
    canonical,
    ...facts,
    revision: revision.number,
    editedOnDesk: true,
    updatedAt: now,
    withdrawnAt: null,
  }
  const returned = { id: pieces.id, path: pieces.path }
  const [published] = piece
    ? await transaction.update(pieces).set(written).where(eq(pieces.id, piece.id)).returning(returned)
    : await transaction
        .insert(pieces)
        .values({ kind: 'essay', firstPublishedAt: now, ...written })
        .returning(returned)
  if (!published) throw new Error('The piece was not written')
  return published
}
