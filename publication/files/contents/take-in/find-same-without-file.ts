import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { letters, pieces } from '@/db/schema'
import { readPiecesOut } from '../bring-out/read-pieces-out'
import type { PieceFile } from '../format/contents'
import { tidyBody } from '../format/tidy'
import { addressOf } from './address-of'
import type { SiteIndex } from './read-site-index'

/**
 * The address of a public piece with the same text, or the same title and moment, of which no file is left in the folder
 * (`addresses`): under another name or month it would be a second piece to readers. Null when there is none. It is asked for as an
 * alias, since only the file can keep the old address alive.
 */
export async function findSameWithoutFile(
  file: PieceFile,
  index: SiteIndex,
  addresses: ReadonlySet<string>,
): Promise<string | null> {
  if (index.pieces.has(addressOf(file))) return null
  const isWithoutFile = ({ path }: { path: string }) => !addresses.has(path) && index.pieces.has(path)
  if (![...index.pieces.keys()].some((path) => isWithoutFile({ path }))) return null
  const alike = (await listAlike(file)).filter(isWithoutFile)
  const published = await readPiecesOut(
    db(),
    alike.map(({ id }) => id),
  )
  const same = published.find((one) => isSameText(one, file) || isSameOccasion(one, file))
  return same ? addressOf(same) : null
}

/** What may be the same: those of another text and another moment need not be read. */
function listAlike({ kind, title, date, body, letters: [first] }: PieceFile) {
  const begins = db().select({ id: letters.pieceId }).from(letters)
  const hasText =
    kind === 'essay'
      ? and(eq(pieces.body, body), ne(pieces.body, ''))
      : inArray(pieces.id, begins.where(eq(letters.body, first?.body ?? '')))
  return db()
    .select({ id: pieces.id, path: pieces.path })
    .from(pieces)
    .where(
      and(
        eq(pieces.kind, kind),
        isNull(pieces.withdrawnAt),
        or(hasText, and(eq(pieces.title, title), eq(pieces.date, date))),
      ),
    )
}

const isSameText = (one: PieceFile, other: PieceFile) => {
  const text = JSON.stringify(textOf(one))
  return textOf(one).some((part) => part !== '') && text === JSON.stringify(textOf(other))
}

const textOf = ({ body, letters }: PieceFile) => [body, ...letters.map((letter) => letter.body)].map(tidyBody)

const isSameOccasion = (one: PieceFile, other: PieceFile) =>
  one.title === other.title && one.date.getTime() === other.date.getTime()
