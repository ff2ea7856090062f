import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type IssuePart, issues, pieces } from '@/db/schema'
import type { IssueFile, IssueFilePart } from '../format/contents'

/** An issue as its file says it, and its place. */
export type IssueOut = { year: number; number: number; file: IssueFile }

/** Issues that readers have, or the one of this id, without what was withdrawn: readers do not see that in them any more. */
export async function readIssuesOut(from: Transaction, id?: string): Promise<IssueOut[]> {
  const rows = await from
    .select()
    .from(issues)
    .where(id ? eq(issues.id, id) : undefined)
    .orderBy(asc(issues.year), asc(issues.number))
  const ids = [...new Set(rows.flatMap(({ parts }) => parts.flatMap(idOf)))]
  const shown = await from
    .select({ id: pieces.id, path: pieces.path })
    .from(pieces)
    .where(and(inArray(pieces.id, ids), isNull(pieces.withdrawnAt)))
  const pathOf = new Map(shown.map(({ id, path }) => [id, path]))
  return rows.map(({ year, number, subject, preheader, publishedAt, parts }) => ({
    year,
    number,
    file: { subject, preheader, date: publishedAt, parts: parts.flatMap((part) => toPart(part, pathOf)) },
  }))
}

const idOf = (part: IssuePart) => (part.kind === 'words' ? [] : [part.pieceId])

function toPart(part: IssuePart, pathOf: ReadonlyMap<string, string>): IssueFilePart[] {
  if (part.kind === 'words') return [{ kind: 'words', text: part.text }]
  const path = pathOf.get(part.pieceId)
  if (!path) return []
  const { shows } = part
  return [
    part.kind === 'piece'
      ? { kind: 'piece', path, shows }
      : { kind: 'letter', path, number: part.number, shows },
  ]
}
