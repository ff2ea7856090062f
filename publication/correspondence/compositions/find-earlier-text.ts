import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Dialogue, dialogues, type Piece, pieces } from '@/db/schema'
import { hasSomethingNew } from '../waiting/has-something-new'
import { type CurrentProof, readProof } from './read-proof'

/**
 * When the text was published that readers of a dialogue still see, while what would be published now is another: until
 * everybody agreed anew and an editor published. Null when they see what is newest, or nothing.
 */
export async function findEarlierText(dialogueId: string): Promise<Date | null> {
  const [found] = await db()
    .select({ dialogue: dialogues, piece: pieces })
    .from(dialogues)
    .innerJoin(pieces, and(eq(pieces.id, dialogues.pieceId), isNull(pieces.withdrawnAt)))
    .where(and(eq(dialogues.id, dialogueId), isNotNull(dialogues.publishedFingerprint), hasSomethingNew()))
  const current = found && (await readProof(db(), found.dialogue))
  return current ? earlierTextOf(found.dialogue, found.piece, current) : null
}

/** The same, of a dialogue whose proof was pulled already. `piece`: what readers have of it. */
export function earlierTextOf(
  { publishedFingerprint }: Pick<Dialogue, 'publishedFingerprint'>,
  piece: Pick<Piece, 'updatedAt' | 'withdrawnAt'> | null,
  { fingerprint }: Pick<CurrentProof, 'fingerprint'>,
): Date | null {
  const isOther = publishedFingerprint !== null && publishedFingerprint !== fingerprint
  return piece && !piece.withdrawnAt && isOther ? piece.updatedAt : null
}
