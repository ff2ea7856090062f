import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Draft, dialogues, drafts, pieces } from '@/db/schema'
import { tellOfDraft } from '@/publication/essays/drafts/tell-of-draft'
import { forgetNews } from '@/publication/people/news/forget-news'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { withdrawFromReaders } from '@/publication/public/pieces/withdraw-from-readers'
import { withdrawDialogue } from './withdraw-dialogue'

export type WithdrawnOutcome = { status: 'withdrawn' } | { status: 'not-found' }

/**
 * Takes any piece away from readers: its address answers 410. Its text and its draft stay, and it can be published again;
 * a dialogue only when all who write in it agree once more, as `withdrawDialogue` says. Whose draft it is, is told.
 */
export async function withdrawPiece(
  memberId: string,
  pieceId: string,
  now = new Date(),
): Promise<WithdrawnOutcome> {
  if (!isAllowed(await findStanding(db(), memberId), 'withdraw piece', "another's"))
    return { status: 'not-found' }
  const [dialogue] = await db()
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(eq(dialogues.pieceId, pieceId))
  if (dialogue) {
    const { status } = await withdrawDialogue(memberId, dialogue.id, now)
    return { status: status === 'withdrawn' ? 'withdrawn' : 'not-found' }
  }
  const known = await db().transaction(async (transaction) => {
    const [piece] = await transaction.select({ id: pieces.id }).from(pieces).where(eq(pieces.id, pieceId))
    const withdrawal = { at: now, byAuthors: false, byId: memberId }
    if (!piece || !(await withdrawFromReaders(transaction, piece.id, withdrawal))) return piece
    const [draft] = await transaction.select().from(drafts).where(eq(drafts.pieceId, pieceId))
    if (draft) await tellOwner(transaction, draft, memberId, now)
    return piece
  })
  if (!known) return { status: 'not-found' }
  announceEdition()
  return { status: 'withdrawn' }
}

async function tellOwner(
  transaction: Transaction,
  { id, ownerId }: Draft,
  memberId: string,
  now: Date,
): Promise<void> {
  await forgetNews(transaction, id, ['published'])
  await tellOfDraft(transaction, { kind: 'withdrawn', thingId: id, byId: memberId }, [ownerId], now)
}
