import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Draft, drafts, type Piece, type Revision } from '@/db/schema'
import { giveByline } from '@/publication/people/members/give-byline'
import type { FreeAddress } from '@/publication/public/addresses/find-address'
import type { PieceFacts } from '@/publication/public/pieces/facts-in-worker'
import { leaveRedirect, writeAroundPiece } from '@/publication/public/pieces/write-around-piece'
import { type PieceRow, writePiece } from '@/publication/public/pieces/write-piece'
import { readLanguageTag } from '@/publication/text/language-tag'

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
  const published = await writePiece(transaction, piece, rowOf(publication, facts))
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

function rowOf(
  { revision, date, address, now }: Publication,
  facts: Pick<Piece, 'plainText' | 'wordCount'>,
): PieceRow {
  const { title, lead, body, image, canonical, language } = revision
  const { year, month, slug } = address
  return {
    kind: 'essay',
    firstPublishedAt: now,
    year,
    month,
    slug,
    date,
    title,
    lead,
    body,
    // Words that wait for a picture are not one.
    image: image?.src ? image : null,
    canonical,
    language: language === null ? null : readLanguageTag(language),
    ...facts,
    revision: revision.number,
    editedOnDesk: true,
    updatedAt: now,
    withdrawnAt: null,
    withdrawnByAuthors: false,
    withdrawnBy: null,
  }
}
