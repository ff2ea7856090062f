import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { findDeskReader } from '@/publication/correspondence/private-passages/desk-reader'
import { findSeat } from '@/publication/correspondence/private-passages/find-seat'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { emptyContent } from './composition-content'
import { proofFor } from './composition-for'
import type { OpenComposition } from './find-composition'
import { previewOfProof } from './preview-of-proof'
import { readProofOf } from './read-proof'

/** Letters of a dialogue as readers would read them, and the number of each by its id. */
export type LettersAsRead = { piece: PieceView; numbers: Map<string, number> }

/**
 * Every sent letter as readers would read it if all were chosen, with nothing around them: whoever composes reads one that is left out
 * before it is taken in. What this member may not read of a proof is not in it. Null for who may not compose.
 */
export async function previewOfAllLetters(
  memberId: string,
  { dialogueId, mayCompose, letters, piece }: OpenComposition,
): Promise<LettersAsRead | null> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, dialogueId))
  if (!dialogue || !mayCompose) return null
  const content = emptyContent(letters.map(({ id }) => id))
  const all = await readProofOf(db(), dialogue, { ...content, dialogueId })
  const reader = await findDeskReader(db(), dialogueId, await findSeat(db(), memberId, dialogueId))
  const readable = { ...all, ...proofFor(reader, false, all) }
  return {
    piece: await previewOfProof(memberId, readable, piece),
    numbers: new Map(readable.proof.letters.map(({ letterId, number }) => [letterId, number])),
  }
}
