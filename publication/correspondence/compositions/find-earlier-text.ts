import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, pieces } from '@/db/schema'
import { hasSomethingNew } from '../waiting/has-something-new'
import { readProof } from './read-proof'

/**
 * When the text was published that readers of a dialogue still see, while what would be published now is another: until
 * everybody agreed anew and an editor published. Null when they see what is newest, or nothing.
 */
export async function findEarlierText(dialogueId: string): Promise<Date | null> {
  const [found] = await db()
    .select({ dialogue: dialogues, publishedAt: pieces.updatedAt })
    .from(dialogues)
    .innerJoin(pieces, and(eq(pieces.id, dialogues.pieceId), isNull(pieces.withdrawnAt)))
    .where(and(eq(dialogues.id, dialogueId), hasSomethingNew()))
  if (!found || found.dialogue.publishedFingerprint === null) return null
  const current = await readProof(db(), found.dialogue)
  if (!current || current.fingerprint === found.dialogue.publishedFingerprint) return null
  return found.publishedAt
}
