import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Dialogue, dialogues, letters, writtenLetters } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listEditors } from '@/publication/people/members/list-editors'
import { forgetNews } from '@/publication/people/news/forget-news'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { withdrawFromReaders } from '@/publication/public/pieces/withdraw-from-readers'
import { lockDialogue } from './lock-dialogue'
import { isConcerned } from './proof'
import { listCorrespondents, type SeatedCorrespondent } from './read-proof'
import { voidApprovals } from './take-back-approval'

export type WithdrawnDialogueOutcome =
  | { status: 'withdrawn' }
  | { status: 'not-published' }
  | { status: 'not-found' }

/**
 * Takes a dialogue away from readers: its address answers 410, and says so when it was one of its authors. It can be
 * published again when all agree once more; no yes that was given before counts for that. The others who write in it are told, and
 * the editors when it was one of those. Doing it again changes nothing.
 */
export async function withdrawDialogue(
  memberId: string,
  dialogueId: string,
  now = new Date(),
): Promise<WithdrawnDialogueOutcome> {
  const outcome = await db().transaction(async (transaction): Promise<WithdrawnDialogueOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'withdraw dialogue')
    if (!dialogue) return { status: 'not-found' }
    if (!dialogue.pieceId) return { status: 'not-published' }
    const seated = await listCorrespondents(transaction, dialogueId)
    const byAuthors = seated.some((seat) => seat.memberId === memberId)
    const withdrawal = { at: now, byAuthors, byId: memberId }
    const isNew = await withdrawFromReaders(transaction, dialogue.pieceId, withdrawal)
    await voidApprovals(transaction, dialogueId, now)
    if (!isNew) return { status: 'withdrawn' }
    await transaction.update(dialogues).set({ withdrawnBy: memberId }).where(eq(dialogues.id, dialogueId))
    const concerned = await whoMustHear(transaction, dialogue, seated)
    const toTell = byAuthors ? [...concerned, ...(await listEditors(transaction))] : concerned
    await tellOfWithdrawal(transaction, { dialogueId, memberId }, toTell, now)
    return { status: 'withdrawn' }
  })
  if (outcome.status === 'withdrawn') announceEdition()
  return outcome
}

/** Who writes, and of who stopped those whose letters readers had. */
async function whoMustHear(
  transaction: Transaction,
  { pieceId }: Dialogue,
  seated: SeatedCorrespondent[],
): Promise<string[]> {
  const read = await transaction
    .select({ writerId: writtenLetters.writerId })
    .from(letters)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letters.writtenLetterId))
    .where(eq(letters.pieceId, pieceId ?? ''))
  return seated.filter((it) => isConcerned(it, read)).map(({ memberId }) => memberId)
}

async function tellOfWithdrawal(
  transaction: Transaction,
  { dialogueId, memberId }: { dialogueId: string; memberId: string },
  toTell: string[],
  now: Date,
): Promise<void> {
  await forgetNews(transaction, dialogueId, ['published', 'all-agreed', 'proof-waits'])
  await tellOfNews(transaction, { kind: 'withdrawn', thingId: dialogueId, byId: memberId }, toTell, now)
}
