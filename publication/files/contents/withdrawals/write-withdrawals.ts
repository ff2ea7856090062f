import { asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, formerAddresses, pieceAuthors, pieces } from '@/db/schema'
import { writeMoment } from '../format/write-files'

/**
 * The canonical text of `withdrawals.json` in the order of addresses; null when nothing was withdrawn. Of texts and titles
 * nothing is in it, and of who wrote it those who have a file (`slugs`): of the others readers see no more.
 */
export async function writeWithdrawals(
  from: Transaction,
  slugs: ReadonlySet<string>,
): Promise<string | null> {
  const withdrawn = await from
    .select({
      id: pieces.id,
      path: pieces.path,
      kind: pieces.kind,
      at: pieces.withdrawnAt,
      byAuthors: pieces.withdrawnByAuthors,
    })
    .from(pieces)
    .where(isNotNull(pieces.withdrawnAt))
    .orderBy(asc(pieces.path))
  if (withdrawn.length === 0) return null
  const ids = withdrawn.map(({ id }) => id)
  const bylines = Map.groupBy(await selectBylines(from, ids), ({ pieceId }) => pieceId)
  const former = Map.groupBy(await selectFormer(from, ids), ({ pieceId }) => pieceId)
  const authorsOf = (id: string) => {
    const authors = (bylines.get(id) ?? []).flatMap(({ slug }) => (slugs.has(slug) ? slug : []))
    return authors.length > 0 ? { authors } : {}
  }
  const written = withdrawn.map(({ id, path, kind, at, byAuthors }) => [
    path,
    {
      kind,
      at: at && writeMoment(at),
      by: byAuthors ? 'authors' : 'editors',
      ...authorsOf(id),
      aliases: (former.get(id) ?? []).map(({ path }) => path),
    },
  ])
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`
}

const selectBylines = (from: Transaction, ids: string[]) =>
  from
    .select({ pieceId: pieceAuthors.pieceId, slug: authors.slug })
    .from(pieceAuthors)
    .innerJoin(authors, eq(authors.id, pieceAuthors.authorId))
    .where(inArray(pieceAuthors.pieceId, ids))
    .orderBy(asc(pieceAuthors.position))

const selectFormer = (from: Transaction, ids: string[]) =>
  from
    .select()
    .from(formerAddresses)
    .where(inArray(formerAddresses.pieceId, ids))
    .orderBy(asc(formerAddresses.path))
