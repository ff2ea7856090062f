import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  type Draft,
  drafts,
  formerAddresses,
  type Piece,
  pieceAuthors,
  pieceLinks,
  pieces,
  pieceTopics,
  type Revision,
} from '@/db/schema'
import { env } from '@/env'
import { giveByline } from '@/publication/members/give-byline'
import { listLinks } from '@/publication/prose/list-links'
import { proseToText } from '@/publication/prose/prose-to-text'
import { countWords } from '@/publication/prose/reading-time'
import type { FreeAddress } from './find-address'
import { ownPaths } from './own-paths'

type Publication = {
  draft: Draft
  revision: Revision
  /** null the first time */
  piece: Piece | null
  date: Date
  address: FreeAddress
  now: Date
}

/** Writes a revision over what readers see of it, and returns its address. */
export async function copyToPiece(transaction: Transaction, publication: Publication): Promise<string> {
  const { draft, revision, piece } = publication
  const published = await writePiece(transaction, publication)
  if (piece && piece.path !== published.path) await leaveRedirect(transaction, piece, published)
  await copyAuthors(transaction, published.id, draft, revision)
  await copyTopics(transaction, published.id, revision)
  await copyLinks(transaction, published.id, revision)
  await transaction
    .update(drafts)
    .set({ pieceId: published.id, submittedAt: null })
    .where(eq(drafts.id, draft.id))
  return published.path
}

type Published = { id: string; path: string }

async function writePiece(
  transaction: Transaction,
  { revision, piece, date, address, now }: Publication,
): Promise<Published> {
  const plainText = proseToText(revision.body, 'mdx')
  const { title, lead, body, image, canonical } = revision
  const { year, month, slug } = address
  const written = {
    ...{ year, month, slug, date, title, lead, body, image, canonical, plainText },
    wordCount: countWords(plainText),
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

async function leaveRedirect(transaction: Transaction, from: Piece, to: Published): Promise<void> {
  await transaction
    .delete(formerAddresses)
    .where(and(eq(formerAddresses.path, to.path), eq(formerAddresses.pieceId, to.id)))
  await transaction
    .insert(formerAddresses)
    .values({ path: from.path, pieceId: to.id })
    .onConflictDoUpdate({ target: formerAddresses.path, set: { pieceId: sql`excluded.piece_id` } })
}

async function copyAuthors(
  transaction: Transaction,
  pieceId: string,
  draft: Draft,
  { authorIds }: Revision,
): Promise<void> {
  const ids = authorIds.length > 0 ? authorIds : [await giveByline(transaction, draft.ownerId)]
  await transaction.delete(pieceAuthors).where(eq(pieceAuthors.pieceId, pieceId))
  await transaction
    .insert(pieceAuthors)
    .values(ids.map((authorId, position) => ({ pieceId, authorId, position })))
}

async function copyTopics(transaction: Transaction, pieceId: string, { topicIds }: Revision): Promise<void> {
  await transaction.delete(pieceTopics).where(eq(pieceTopics.pieceId, pieceId))
  if (topicIds.length === 0) return
  await transaction
    .insert(pieceTopics)
    .values(topicIds.map((topicId, position) => ({ pieceId, topicId, position })))
}

async function copyLinks(transaction: Transaction, pieceId: string, { body }: Revision): Promise<void> {
  const paths = ownPaths(listLinks(body, 'mdx'), env().siteUrl)
  await transaction.delete(pieceLinks).where(eq(pieceLinks.fromPieceId, pieceId))
  if (paths.length === 0) return
  await transaction.insert(pieceLinks).values(paths.map((toPath) => ({ fromPieceId: pieceId, toPath })))
}
