import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, pieces } from '@/db/schema'
import { pageToBe } from '@/publication/public/addresses/page-to-be'

/**
 * The path from which relative links in its letters are read: that of the piece, and until there is one that of a piece of
 * today. It says nothing of a dialogue that is not public, whoever asks.
 */
export async function pageOfDialogue(dialogueId: string, now = new Date()): Promise<string> {
  const [piece] = await db()
    .select({ path: pieces.path })
    .from(dialogues)
    .innerJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .where(eq(dialogues.id, dialogueId))
  return piece?.path ?? pageToBe({ title: '', slug: '', date: now })
}
