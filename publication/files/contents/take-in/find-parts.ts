import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { formerAddresses, type IssuePart, letters, pieces } from '@/db/schema'
import type { Problem } from '@/publication/text/prose/problem'
import type { FileTexts, PlacedPart, Read } from '../format/contents'

/** The parts of an issue as rows know them; refused when readers cannot be shown one, each at its place in the file. */
export async function findParts(
  parts: PlacedPart[],
  say: FileTexts,
  database: Database | Transaction = db(),
): Promise<Read<IssuePart[]>> {
  const paths = [...new Set(parts.flatMap((part) => (part.kind === 'words' ? [] : [part.path])))]
  const idAt = await findPieces(database, paths)
  const written = await database
    .select({ pieceId: letters.pieceId, number: letters.number })
    .from(letters)
    .where(inArray(letters.pieceId, [...idAt.values()]))
  const isWritten = new Set(written.map(({ pieceId, number }) => `${pieceId} ${number}`))
  const problems: Problem[] = []
  const found = parts.flatMap((part): IssuePart[] => {
    if (part.kind === 'words') return [{ kind: 'words', text: part.text }]
    const pieceId = idAt.get(part.path)
    const refuse = (what: string, at: string) => {
      problems.push({ ...part.place, message: say.expected(what, say.quote(at)) })
      return []
    }
    if (!pieceId) return refuse(say.what.publicPiece, part.path)
    if (part.kind === 'piece') return [{ kind: 'piece', pieceId, shows: part.shows }]
    if (!isWritten.has(`${pieceId} ${part.number}`))
      return refuse(say.what.publicLetter, `${part.path}#brief-${part.number}`)
    return [{ kind: 'letter', pieceId, number: part.number, shows: part.shows }]
  })
  return problems.length > 0 ? { status: 'refused', problems } : { status: 'read', value: found }
}

/** By the address that each has, or had. */
async function findPieces(database: Database | Transaction, paths: string[]): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map()
  const former = await database
    .select({ path: formerAddresses.path, id: pieces.id })
    .from(formerAddresses)
    .innerJoin(pieces, eq(pieces.id, formerAddresses.pieceId))
    .where(and(inArray(formerAddresses.path, paths), isNull(pieces.withdrawnAt)))
  const now = await database
    .select({ path: pieces.path, id: pieces.id })
    .from(pieces)
    .where(and(inArray(pieces.path, paths), isNull(pieces.withdrawnAt)))
  return new Map([...former, ...now].map(({ path, id }) => [path, id]))
}
