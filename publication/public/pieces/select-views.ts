import type { SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { type LetterView, listLetters } from '@/publication/public/letters/list-letters'
import { NEWEST_FIRST, type PieceSummary, published, summaryFields, toSummary } from './select-summaries'

/** A published piece with all that its page shows. */
export type PieceView = PieceSummary & {
  /** MDX; of a dialogue what follows its last letter */
  body: string
  plainText: string
  wordCount: number
  canonical: string | null
  /** when the last correspondent agreed to what stands here; null of an essay, and when nobody was asked */
  approvedAt: Date | null
  updatedAt: Date
  /** in order; empty for an essay */
  letters: LetterView[]
}

const viewFields = {
  ...summaryFields,
  body: pieces.body,
  plainText: pieces.plainText,
  canonical: pieces.canonical,
  approvedAt: pieces.approvedAt,
  updatedAt: pieces.updatedAt,
}

type Selection = { where: SQL | undefined; limit: number; offset?: number }

/** Published pieces whole, newest first: one query for the pieces and one for all their letters. */
export async function selectViews({ where, limit, offset = 0 }: Selection): Promise<PieceView[]> {
  const rows = await db()
    .select(viewFields)
    .from(pieces)
    .where(published(where))
    .orderBy(...NEWEST_FIRST)
    .limit(limit)
    .offset(offset)
  const dialogues = rows.filter(({ kind }) => kind === 'dialogue').map(({ id }) => id)
  const letters = dialogues.length > 0 ? await listLetters(dialogues) : new Map<string, LetterView[]>()
  return rows.map((row) => ({ ...row, ...toSummary(row), letters: letters.get(row.id) ?? [] }))
}
