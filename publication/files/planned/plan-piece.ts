import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { piecePath } from '@/publication/public/addresses/piece-path'
import { addressOfImage } from '../contents/format/address-of-image'
import type { PieceFile } from '../contents/format/contents'

/** What is planned already, by the address it will have. */
export type KnownPlan = Pick<
  typeof plannedPieces.$inferSelect,
  'id' | 'kind' | 'slug' | 'title' | 'path' | 'sourceHash' | 'cancelledAt'
>
export type Plans = Map<string, KnownPlan>

/**
 * Plans a piece for the moment of its date; nothing of it is public before. Whatever was planned from an earlier state of the
 * file is written over, under another month too: it never stands there twice. What an editor cancelled is left alone.
 */
export async function planPiece(
  piece: PieceFile,
  canonical: { source: string; sourceHash: string },
  before: KnownPlan | null,
): Promise<{ status: 'planned'; publishAt: Date } | { status: 'cancelled' }> {
  const { kind, year, month, slug, title, date, image } = piece
  const imageSrc = image && addressOfImage(image)
  const row = { kind, year, month, slug, title, publishAt: date, ...canonical, imageSrc, problem: null }
  const [written] = await db().transaction(async (transaction) => {
    if (before && before.path !== piecePath(year, month, slug))
      await transaction.delete(plannedPieces).where(eq(plannedPieces.id, before.id))
    return transaction
      .insert(plannedPieces)
      .values(row)
      .onConflictDoUpdate({
        target: plannedPieces.path,
        set: row,
        setWhere: isNull(plannedPieces.cancelledAt),
      })
      .returning({ id: plannedPieces.id })
  })
  return written ? { status: 'planned', publishAt: date } : { status: 'cancelled' }
}

/** Everything that is planned or was cancelled, by its address. */
export async function readPlans(): Promise<Plans> {
  const { id, kind, slug, title, path, sourceHash, cancelledAt } = plannedPieces
  const rows = await db().select({ id, kind, slug, title, path, sourceHash, cancelledAt }).from(plannedPieces)
  return new Map(rows.map((row) => [row.path, row]))
}

/**
 * What was planned from this file while its date was in another month, and its name another with it: of the same kind, title
 * and slug, or named as its former address. `addresses`: of all files of this import; what has a file of its own is another piece.
 */
export function findMovedPlan(
  plans: Plans,
  { kind, slug, title, aliases }: Pick<PieceFile, 'kind' | 'slug' | 'title' | 'aliases'>,
  addresses: ReadonlySet<string>,
): KnownPlan | null {
  const isItself = (plan: KnownPlan) =>
    aliases.includes(plan.path) || (plan.slug === slug && plan.title === title)
  const moved = [...plans.values()].filter(
    (plan) => plan.kind === kind && isItself(plan) && !addresses.has(plan.path),
  )
  return moved[0] ?? null
}

/** Takes a plan away whose piece is written in the same transaction; false when it was published meanwhile. */
export async function takePlan(transaction: Transaction, planId: string): Promise<boolean> {
  const taken = await transaction
    .delete(plannedPieces)
    .where(and(eq(plannedPieces.id, planId), sql`${plannedPieces.cancelledAt} is null`))
    .returning({ id: plannedPieces.id })
  return taken.length > 0
}
