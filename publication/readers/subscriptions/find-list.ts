import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { pieces, type Subscription } from '@/db/schema'
import { published } from '@/publication/public/pieces/select-summaries'
import type { WhatIsAsked } from './what-is-asked'

/** Which list it is, and in which pace they want it. */
export type FoundList = Pick<Subscription, 'list' | 'pieceId' | 'pace'>

/** The list that a form is about; null when what it is about is not there for readers. */
export async function findList(transaction: Transaction, asked: WhatIsAsked): Promise<FoundList | null> {
  if (asked.list === 'newsletter') return { list: asked.list, pieceId: null, pace: null }
  const [piece] = await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(published(eq(pieces.path, asked.dialogue), eq(pieces.kind, 'dialogue')))
  return piece ? { list: asked.list, pieceId: piece.id, pace: asked.pace } : null
}
