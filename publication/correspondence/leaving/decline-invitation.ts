import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Correspondent, type Dialogue, dialogues, writtenLetters } from '@/db/schema'
import { lockDialogue } from '../compositions/lock-dialogue'
import { seatAgain } from '../dialogues/seat-correspondents'
import { tellOfNews } from '../dialogues/tell-of-news'
import { listWhoWrite } from '../dialogues/who-writes'
import { findInvitedSeat } from '../joining/find-invitation'
import { isStillAsItWas } from '../joining/is-still-as-it-was'
import { leaveSeat } from './stop-writing'

export type DeclinedOutcome =
  | { status: 'declined' }
  /** they wrote in it: that is stopping, which says first what becomes of their letters */
  | { status: 'wrote' }
  | { status: 'not-found' }

/**
 * Who was asked to write in a dialogue, and wrote nothing yet, does not take part: nobody waits for them any more, and who writes there is
 * told. Doing it twice is doing it once.
 */
export async function declineInvitation(
  memberId: string,
  dialogueId: string,
  now = new Date(),
): Promise<DeclinedOutcome> {
  return db().transaction(async (transaction): Promise<DeclinedOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'stop writing')
    const invited = await findInvitedSeat(transaction, memberId, dialogueId)
    if (!dialogue) return { status: invited?.seat.leftAt ? 'declined' : 'not-found' }
    if (!invited) return { status: 'wrote' }
    await leaveSeat(transaction, { memberId, dialogueId }, now, 'declined')
    return { status: 'declined' }
  })
}

export type AcceptedOutcome =
  | { status: 'accepted' }
  /** letters or people came since, or a proof is agreed to: who writes there may ask them again */
  | { status: 'went-on' }
  | { status: 'not-found' }

/**
 * Who did not take part does after all, by themselves, as long as all is as it was: nobody said yes to them reading what came since. They are
 * waited for as before, and the others are told. Doing it twice is doing it once.
 */
export async function acceptAfterAll(
  memberId: string,
  dialogueId: string,
  now = new Date(),
): Promise<AcceptedOutcome> {
  return db().transaction(async (transaction): Promise<AcceptedOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'accept after all')
    const invited = dialogue && (await findInvitedSeat(transaction, memberId, dialogueId))
    if (!dialogue || !invited) return { status: 'not-found' }
    if (!invited.seat.leftAt) return { status: 'accepted' }
    if (!(await isStillAsItWas(transaction, invited.seat))) return { status: 'went-on' }
    const others = await listWhoWrite(transaction, dialogueId)
    await seatAgain(transaction, invited.seat)
    await waitAgain(transaction, dialogue, invited.seat)
    await tellOfNews(transaction, { kind: 'accepted', thingId: dialogueId, byId: memberId }, others, now)
    return { status: 'accepted' }
  })
}

/** It waits for them as before they declined: whom the newest letter was to, or who was to write the first. */
async function waitAgain(
  transaction: Transaction,
  dialogue: Dialogue,
  { memberId, createdAt }: Correspondent,
): Promise<void> {
  const { id: dialogueId, turnMemberId, alsoAwaited, turnSince } = dialogue
  const [newest] = await transaction
    .select()
    .from(writtenLetters)
    .where(and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(writtenLetters.sentAt)))
    .orderBy(desc(writtenLetters.sentAt), desc(writtenLetters.id))
    .limit(1)
  // Of a dialogue without letters the turn was passed on by who stopped, and by nothing else.
  const wasFirst = !newest && turnSince > dialogue.createdAt
  const isToThem = newest?.toMemberId
    ? newest.toMemberId === memberId
    : newest?.sentAt != null && newest.sentAt >= createdAt
  if (!wasFirst && !isToThem) return
  const isOnlyWaiting = newest ? turnMemberId === newest.writerId : true
  const also = alsoAwaited.filter((id) => id !== memberId)
  await transaction
    .update(dialogues)
    .set(
      isOnlyWaiting
        ? { turnMemberId: memberId, alsoAwaited: also, turnSince: newest?.sentAt ?? sql`now()` }
        : { alsoAwaited: [...also, memberId] },
    )
    .where(eq(dialogues.id, dialogueId))
}
