import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { formerAddresses, type Piece, pieceAuthors, pieceLinks, pieceTopics } from '@/db/schema'

/** What belongs to a piece beside its own row: ids in the order in which readers see them, paths of this site. */
export type AroundPiece = { authorIds: string[]; topicIds: string[]; links: string[] }

/** Writes the byline, the topics and the links of a piece over those it had. */
export async function writeAroundPiece(
  transaction: Transaction,
  pieceId: string,
  { authorIds, topicIds, links }: AroundPiece,
): Promise<void> {
  await transaction.delete(pieceAuthors).where(eq(pieceAuthors.pieceId, pieceId))
  await transaction.delete(pieceTopics).where(eq(pieceTopics.pieceId, pieceId))
  await transaction.delete(pieceLinks).where(eq(pieceLinks.fromPieceId, pieceId))
  const byline = authorIds.map((authorId, position) => ({ pieceId, authorId, position }))
  const filedUnder = topicIds.map((topicId, position) => ({ pieceId, topicId, position }))
  const mentioned = links.map((toPath) => ({ fromPieceId: pieceId, toPath }))
  if (byline.length > 0) await transaction.insert(pieceAuthors).values(byline)
  if (filedUnder.length > 0) await transaction.insert(pieceTopics).values(filedUnder)
  if (mentioned.length > 0) await transaction.insert(pieceLinks).values(mentioned)
}

/** Writes the addresses that a piece had before over those that are known; what leads to another piece stays. */
export async function writeFormerAddresses(
  transaction: Transaction,
  pieceId: string,
  paths: string[],
): Promise<void> {
  await transaction
    .delete(formerAddresses)
    .where(and(eq(formerAddresses.pieceId, pieceId), notInArray(formerAddresses.path, paths)))
  if (paths.length === 0) return
  await transaction
    .insert(formerAddresses)
    .values(paths.map((path) => ({ path, pieceId })))
    .onConflictDoNothing()
}

/** Lets an address that a piece had lead to the one it has now, for ever. Coming back takes the redirect away. */
export async function leaveRedirect(
  transaction: Transaction,
  from: Pick<Piece, 'path'> | null,
  to: Pick<Piece, 'id' | 'path'>,
): Promise<void> {
  if (!from || from.path === to.path) return
  await transaction
    .delete(formerAddresses)
    .where(and(eq(formerAddresses.path, to.path), eq(formerAddresses.pieceId, to.id)))
  await transaction
    .insert(formerAddresses)
    .values({ path: from.path, pieceId: to.id })
    .onConflictDoUpdate({ target: formerAddresses.path, set: { pieceId: sql`excluded.piece_id` } })
}
