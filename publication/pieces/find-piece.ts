import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { type LetterView, listLetters } from '@/publication/dialogues/list-letters'
import { type PieceSummary, published, summaryFields, toSummary } from './select-summaries'

/** A published piece with all that its page shows. */
export type PieceView = PieceSummary & {
  /** MDX; of a dialogue what follows its last letter */
  body: string
  plainText: string
  wordCount: number
  canonical: string | null
  updatedAt: Date
  /** in order; empty for an essay */
  letters: LetterView[]
}

export const viewFields = {
  ...summaryFields,
  body: pieces.body,
  plainText: pieces.plainText,
  canonical: pieces.canonical,
  updatedAt: pieces.updatedAt,
}

/** The published piece at this address ("/2011/02/vertrouwen"), or null: never there, or withdrawn. */
export async function findPiece(path: string): Promise<PieceView | null> {
  const rows = await db()
    .select(viewFields)
    .from(pieces)
    .where(published(eq(pieces.path, path)))
  return (await withLetters(rows))[0] ?? null
}

type ViewRow = Parameters<typeof toSummary>[0] &
  Pick<PieceView, 'body' | 'plainText' | 'canonical' | 'updatedAt'>

/** Adds the letters of all these pieces by one query. */
export async function withLetters(rows: ViewRow[]): Promise<PieceView[]> {
  const dialogues = rows.filter((row) => row.kind === 'dialogue').map(({ id }) => id)
  const letters = dialogues.length > 0 ? await listLetters(dialogues) : new Map<string, LetterView[]>()
  return rows.map((row) => ({ ...row, ...toSummary(row), letters: letters.get(row.id) ?? [] }))
}
