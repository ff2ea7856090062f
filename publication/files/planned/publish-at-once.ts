import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type PlannedPiece, pieces, plannedPieces } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { findAddress } from '@/publication/public/addresses/find-address'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { leaveRedirect } from '@/publication/public/pieces/write-around-piece'
import type { PieceFile } from '../contents/format/contents'
import { putPiece } from '../contents/take-in/put-piece'
import { sortAliases } from '../contents/take-in/sort-aliases'
import { type ReadPlan, readPlan } from './read-plan'
import { selectPlan } from './select-plan'

export type PublishedAtOnce =
  | { status: 'published'; path: string }
  /** it cannot be published as it is, in words */
  | { status: 'refused'; problem: string }
  | { status: 'not-found' }

/**
 * Publishes a planned piece now, cancelled or not, dated now: so it stands under this month, and the address that it was to
 * have leads there for ever. From then on it is the desk's: its file changes it no more.
 */
export async function publishAtOnce(
  memberId: string,
  planId: string,
  now = new Date(),
): Promise<PublishedAtOnce> {
  const plan = await selectPlan(memberId, planId)
  if (!plan) return { status: 'not-found' }
  const read = await readPlan(plan)
  if (read.status === 'refused') return read
  const path = await db().transaction((transaction) => publish(transaction, plan, read, now))
  if (!path) return { status: 'not-found' }
  announceEdition()
  return { status: 'published', path }
}

async function publish(
  transaction: Transaction,
  plan: PlannedPiece,
  { piece, index }: Extract<ReadPlan, { status: 'read' }>,
  now: Date,
): Promise<string | null> {
  const taken = await transaction
    .delete(plannedPieces)
    .where(and(eq(plannedPieces.id, plan.id), eq(plannedPieces.sourceHash, plan.sourceHash)))
    .returning({ id: plannedPieces.id })
  if (taken.length === 0) return null
  // A file says no parts of a second.
  const date = piece.date > now ? new Date(Math.floor(now.getTime() / 1_000) * 1_000) : piece.date
  const aliases = sortAliases(piece, null, index).free
  const placed: PieceFile = { ...piece, aliases, date, ...(await findPlace(transaction, piece, date)) }
  const { id } = await putPiece(transaction, null, placed, index, plan.sourceHash)
  const written = writtenRow(
    await transaction
      .update(pieces)
      .set({ editedOnDesk: true })
      .where(eq(pieces.id, id))
      .returning({ id: pieces.id, path: pieces.path }),
    'The piece',
  )
  await leaveRedirect(transaction, plan, written)
  return written.path
}

/** Another piece may stand under its slug in this month; then it gets the next that is free. */
async function findPlace(transaction: Transaction, { title, slug }: PieceFile, date: Date) {
  const wanted = { revision: { title, slug }, piece: null, date }
  const found = await findAddress(transaction, wanted)
  if (found.status === 'slug-taken')
    return placeOf(await findAddress(transaction, { ...wanted, revision: { title, slug: found.suggestion } }))
  return placeOf(found)
}

function placeOf(found: Awaited<ReturnType<typeof findAddress>>) {
  if (found.status !== 'free') throw new Error('A planned piece has no address')
  const { year, month, slug } = found
  return { year, month, slug }
}
