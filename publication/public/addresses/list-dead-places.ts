import { and, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { letters, pieces } from '@/db/schema'
import type { OwnPlace } from './own-paths'

/** A number that a letter has on the page of its dialogue; other ids there are not looked for. */
const OF_LETTER = /^brief-(\d+)$/

/**
 * Of places on other pages of this site, `/2024/05/iets#deel`, those that an essay or a dialogue does not have, as they would be
 * written. `missingIn` reads an essay: what it cannot read has every place. Pages of other kinds are not looked at.
 */
export async function listDeadPlaces(
  places: OwnPlace[],
  missingIn: (source: string, anchors: string[]) => Promise<string[]> | string[],
): Promise<string[]> {
  if (places.length === 0) return []
  const byPath = Map.groupBy(places, ({ path }) => path)
  const rows = await db()
    .select({ id: pieces.id, kind: pieces.kind, path: pieces.path, body: pieces.body })
    .from(pieces)
    .where(and(inArray(pieces.path, [...byPath.keys()]), isNull(pieces.withdrawnAt)))
  const numbers = await lettersOf(rows.filter(({ kind }) => kind === 'dialogue').map(({ id }) => id))
  const dead = rows.map(async ({ id, kind, path, body }) => {
    const anchors = (byPath.get(path) ?? []).map(({ anchor }) => anchor)
    const missing =
      kind === 'essay'
        ? await missingIn(body, anchors)
        : anchors.filter((anchor) => isOfNoLetter(anchor, numbers.get(id) ?? new Set()))
    return missing.map((anchor) => `${path}#${anchor}`)
  })
  return (await Promise.all(dead)).flat()
}

function isOfNoLetter(anchor: string, numbers: ReadonlySet<number>): boolean {
  const number = OF_LETTER.exec(anchor)?.[1]
  return number !== undefined && !numbers.has(Number(number))
}

async function lettersOf(pieceIds: string[]): Promise<Map<string, Set<number>>> {
  if (pieceIds.length === 0) return new Map()
  const rows = await db()
    .select({ pieceId: letters.pieceId, number: letters.number })
    .from(letters)
    .where(inArray(letters.pieceId, pieceIds))
  const byPiece = Map.groupBy(rows, ({ pieceId }) => pieceId)
  return new Map([...byPiece].map(([id, ofPiece]) => [id, new Set(ofPiece.map(({ number }) => number))]))
}
