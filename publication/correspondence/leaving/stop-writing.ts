import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { arrivals, correspondents, type Departure, dialogues, type TurnBefore } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { whoIsAfter } from '@/publication/correspondence/dialogues/who-is-after'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { lockDialogue } from '../compositions/lock-dialogue'
import { settleJoinRequest } from '../joining/settle-join-request'

export type StoppedOutcome = { status: 'stopped' } | { status: 'not-found' }

/**
 * A correspondent stops writing in a dialogue, by themselves: from now on nobody waits for them, no letter is to them or mailed to
 * them, and they read nothing of what comes after. Their letters stay, and while one is chosen for the piece so does the need of their
 * yes. The others are told. Doing it twice is doing it once.
 */
export async function stopWriting(
  memberId: string,
  dialogueId: string,
  now = new Date(),
): Promise<StoppedOutcome> {
  return db().transaction(async (transaction): Promise<StoppedOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'stop writing')
    if (dialogue) {
      await leaveSeat(transaction, { memberId, dialogueId }, now)
      return { status: 'stopped' }
    }
    const [seat] = await transaction.select().from(correspondents).where(isSeat({ memberId, dialogueId }))
    return { status: seat?.leftAt ? 'stopped' : 'not-found' }
  })
}

/**
 * A member who is removed stops writing in these dialogues, which are locked, in the transaction that removes them. Answers which mails of
 * theirs waited to be confirmed, and are held by it, and where they were waited for.
 */
export async function stopWritingIn(
  transaction: Transaction,
  memberId: string,
  dialogueIds: readonly string[],
  now = new Date(),
): Promise<LeftByStopping> {
  const left: LeftByStopping = { arrivalIds: [], turns: [] }
  for (const dialogueId of dialogueIds) {
    const { arrivalIds, turns } = await leaveSeat(transaction, { memberId, dialogueId }, now)
    left.arrivalIds.push(...arrivalIds)
    left.turns.push(...turns)
  }
  return left
}

/** What was theirs until they stopped. */
type LeftByStopping = Pick<Departure, 'arrivalIds' | 'turns'>

type Place = { memberId: string; dialogueId: string }

const isSeat = ({ memberId, dialogueId }: Place) =>
  and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId))

/**
 * Somebody writes there no more, in the transaction that holds the dialogue, so that no letter is sent meanwhile; the others are told, as what
 * (`kind`).
 */
export async function leaveSeat(
  transaction: Transaction,
  place: Place,
  now: Date,
  kind: 'stopped' | 'declined' = 'stopped',
): Promise<LeftByStopping> {
  const { memberId, dialogueId } = place
  // Of two clocks the one that is behind: what is sent after this is never of before it.
  const leftAt = sql`least(clock_timestamp(), ${new Date().toISOString()}::timestamptz)`
  await transaction.update(correspondents).set({ leftAt }).where(isSeat(place))
  const turn = await passTurnOn(transaction, place)
  // What waits for them to confirm it waits for nothing any more; they keep it.
  const held = await transaction
    .update(arrivals)
    .set({ state: 'held', heldFor: 'stopped' })
    .where(
      and(
        eq(arrivals.dialogueId, dialogueId),
        eq(arrivals.memberId, memberId),
        eq(arrivals.state, 'proposed'),
        isNull(arrivals.exchangeId),
      ),
    )
    .returning({ id: arrivals.id })
  // Whoever comes in by it hears of the dialogue by their invitation, and not of who went before.
  const others = await listWhoWrite(transaction, dialogueId)
  await settleJoinRequest(transaction, dialogueId, memberId, now)
  await tellOfNews(transaction, { kind, thingId: dialogueId, byId: memberId }, others, now)
  return { arrivalIds: held.map(({ id }) => id), turns: turn ? [turn] : [] }
}

/**
 * What is public and what was agreed to is not touched: who is waited for is no part of the time when a dialogue changed. Answers how it
 * waited for them; null when it did not.
 */
async function passTurnOn(
  transaction: Transaction,
  { memberId, dialogueId }: Place,
): Promise<TurnBefore | null> {
  const [dialogue] = await transaction.select().from(dialogues).where(eq(dialogues.id, dialogueId))
  if (!dialogue) return null
  const { turnMemberId, turnSince, letterCount } = dialogue
  const isTurn = turnMemberId === memberId
  if (!isTurn && !dialogue.alsoAwaited.includes(memberId)) return null
  const also = dialogue.alsoAwaited.filter((id) => id !== memberId)
  const [awaited, ...alsoAwaited] = also
  const next = isTurn ? (awaited ?? (await whoIsAfter(transaction, dialogueId, memberId))) : null
  const turn = { turnMemberId: next ?? turnMemberId, ...(next && !awaited && { turnSince: sql`now()` }) }
  await transaction
    .update(dialogues)
    .set({ ...turn, alsoAwaited: next ? alsoAwaited : also })
    .where(eq(dialogues.id, dialogueId))
  const wasAwaited = next !== null && next === awaited
  return { dialogueId, isTurn, passedTo: next, wasAwaited, turnSince: turnSince.toISOString(), letterCount }
}
