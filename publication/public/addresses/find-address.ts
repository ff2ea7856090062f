import { and, eq, isNull, like, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { formerAddresses, type Piece, pieces, plannedPieces, type Revision } from '@/db/schema'
import { monthPath } from './piece-path'
import { firstFreeSlug, isSlug, proposeSlug } from './propose-slug'
import { yearAndMonth } from './year-and-month'

export type FreeAddress = { status: 'free'; year: number; month: number; slug: string }
export type RefusedAddress = { status: 'slug-wrong' } | { status: 'slug-taken'; suggestion: string }

type Wanted = { revision: Pick<Revision, 'title' | 'slug'>; piece: Piece | null; date: Date }

/**
 * Where a piece goes: year and month of its date, and its slug. One that an editor chose must be free; without one a
 * published piece keeps its own, and a new one gets a free one of its title. An address another piece had before is
 * not free: it redirects for ever; nor is one that is planned for a piece, unless that was cancelled. Two publications in one month wait here for each other.
 */
export async function findAddress(
  transaction: Transaction,
  { revision, piece, date }: Wanted,
): Promise<FreeAddress | RefusedAddress> {
  const { year, month } = yearAndMonth(date)
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`addresses of ${year}/${month}`}, 0))`,
  )
  const taken = await takenSlugs(transaction, piece, year, month)
  if (revision.slug && !isSlug(revision.slug)) return { status: 'slug-wrong' }
  const chosen = revision.slug || piece?.slug
  if (!chosen) {
    const slug = firstFreeSlug(proposeSlug(revision.title) || 'stuk', taken)
    return { status: 'free', year, month, slug }
  }
  if (taken.has(chosen)) return { status: 'slug-taken', suggestion: firstFreeSlug(chosen, taken) }
  return { status: 'free', year, month, slug: chosen }
}

async function takenSlugs(
  transaction: Transaction,
  piece: Piece | null,
  year: number,
  month: number,
): Promise<Set<string>> {
  const start = `${monthPath(year, month)}/`
  const others = await transaction
    .select({ path: pieces.path })
    .from(pieces)
    .where(and(eq(pieces.year, year), eq(pieces.month, month), piece ? ne(pieces.id, piece.id) : sql`true`))
  const former = await transaction
    .select({ path: formerAddresses.path })
    .from(formerAddresses)
    .where(
      and(like(formerAddresses.path, `${start}%`), piece ? ne(formerAddresses.pieceId, piece.id) : sql`true`),
    )
  const planned = await transaction
    .select({ path: plannedPieces.path })
    .from(plannedPieces)
    .where(
      and(eq(plannedPieces.year, year), eq(plannedPieces.month, month), isNull(plannedPieces.cancelledAt)),
    )
  return new Set([...others, ...former, ...planned].map(({ path }) => path.slice(start.length)))
}
