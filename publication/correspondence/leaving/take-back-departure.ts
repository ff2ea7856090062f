import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { arrivals, correspondents, type Departure, departures, dialogues, pieces } from '@/db/schema'
import { seatAgain } from '@/publication/correspondence/dialogues/seat-correspondents'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { openDepartureLink } from '@/publication/people/departures/departure-link'
import { isInGrace } from '@/publication/people/departures/departure-times'
import { endDeparture, lockDeparture } from '@/publication/people/departures/end-departure'
import { showByline } from '@/publication/people/departures/hide-byline'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { enqueue } from '@/queue/enqueue'
import { awaitAgain, giveTurnBack } from './give-turn-back'
import { DoneMeanwhile, tryAgain } from './try-again'
import { bringAllBack } from './withdraw-all'

export type TakenBackDeparture =
  | { status: 'taken-back' }
  /** it never was, was taken back, or it is too late */
  | { status: 'not-found' }
  /** who was removed does not undo that by themselves */
  | { status: 'not-allowed' }

/** An owner takes back that somebody leaves. `memberId` is who does. */
export async function takeBackDeparture(
  memberId: string,
  leavingId: string,
  now = new Date(),
): Promise<TakenBackDeparture> {
  if (!isAllowed(await findStanding(db(), memberId), 'take back departure', "another's"))
    return { status: 'not-allowed' }
  return takeBack(leavingId, true, now)
}

/**
 * Who leaves takes it back by the link in their mail, without signing in; who was removed by an owner cannot, and nobody who is signed in
 * as another (`viewerId`).
 */
export async function takeBackByLink(
  token: string,
  viewerId: string | null,
  now = new Date(),
): Promise<TakenBackDeparture> {
  const opened = await openDepartureLink(token, viewerId, now)
  if (opened.status === 'not-found') return { status: 'not-found' }
  if (opened.status === 'not-yours') return { status: 'not-allowed' }
  const { departure } = opened
  return departure.isOwn ? takeBack(departure.memberId, false, now) : { status: 'not-allowed' }
}

/**
 * They are a member again and sign in as before; they write again in every dialogue they wrote in, without what was said between the others
 * meanwhile, and are waited for as they were where nobody wrote since; mails of theirs that waited wait again; readers have again what they had. The others who write there are told, and they themselves when it was an owner's deed.
 */
async function takeBack(leavingId: string, isByOwner: boolean, now: Date): Promise<TakenBackDeparture> {
  const outcome = await tryAgain(() =>
    db().transaction(async (transaction): Promise<TakenBackDeparture> => {
      const around = await lockAround(transaction, leavingId)
      const departure = await lockDeparture(transaction, leavingId)
      if (!departure || !isInGrace(departure, now)) return { status: 'not-found' }
      await restore(transaction, departure, around, now)
      if (isByOwner)
        await enqueue(transaction, 'tell-of-departure', {
          memberId: leavingId,
          at: now.toISOString(),
          isTakenBack: true,
        })
      return { status: 'taken-back' }
    }),
  )
  if (outcome.status === 'taken-back') announceEdition()
  return outcome
}

/**
 * All of it as it was, in a transaction that holds the departure and, before it, what belongs to it (`around`, of `lockAround`). Whoever left
 * between those two locks ended what is not held: see `tryAgain`.
 */
export async function restore(
  transaction: Transaction,
  departure: Departure,
  around: Departure | null,
  now: Date,
): Promise<void> {
  if (around?.askedAt.getTime() !== departure.askedAt.getTime())
    throw new DoneMeanwhile('They left while it was taken back')
  await seatEverywhere(transaction, departure, now)
  await proposeAgain(transaction, departure)
  await bringAllBack(transaction, departure.withdrawn, departure.askedAt)
  for (const turn of departure.turns) await giveTurnBack(transaction, departure.memberId, turn)
  for (const piece of departure.awaitedIn) await awaitAgain(transaction, departure.memberId, piece)
  if (departure.byName) await showByline(transaction, departure.memberId, departure.byName)
  await endDeparture(transaction, departure.memberId)
}

/** Dialogues and pieces before the member, as whoever publishes does. Answers to which departure they belong. */
export async function lockAround(transaction: Transaction, leavingId: string): Promise<Departure | null> {
  const [found] = await transaction.select().from(departures).where(eq(departures.memberId, leavingId))
  if (!found) return null
  const { dialogueIds, withdrawn, awaitedIn } = found
  const withdrawnFrom = withdrawn.flatMap(({ dialogueId }) => dialogueId ?? [])
  await transaction
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(inArray(dialogues.id, [...dialogueIds, ...withdrawnFrom]))
    .orderBy(asc(dialogues.id))
    .for('update')
  const pieceIds = [...withdrawn, ...awaitedIn].map(({ pieceId }) => pieceId)
  await transaction
    .select({ id: pieces.id })
    .from(pieces)
    .where(inArray(pieces.id, pieceIds))
    .orderBy(asc(pieces.id))
    .for('update')
  return found
}

async function seatEverywhere(
  transaction: Transaction,
  { memberId, dialogueIds }: Departure,
  now: Date,
): Promise<void> {
  const seats = await transaction
    .select()
    .from(correspondents)
    .where(
      and(
        eq(correspondents.memberId, memberId),
        inArray(correspondents.dialogueId, dialogueIds),
        isNotNull(correspondents.leftAt),
      ),
    )
  for (const seat of seats) {
    const { dialogueId } = seat
    const others = await listWhoWrite(transaction, dialogueId)
    await seatAgain(transaction, seat)
    await tellOfNews(transaction, { kind: 'returned', thingId: dialogueId, byId: memberId }, others, now)
  }
}

/** What became of them otherwise meanwhile stays so. */
async function proposeAgain(transaction: Transaction, { memberId, arrivalIds }: Departure): Promise<void> {
  await transaction
    .update(arrivals)
    .set({ state: 'proposed', heldFor: null })
    .where(
      and(
        inArray(arrivals.id, arrivalIds),
        eq(arrivals.memberId, memberId),
        eq(arrivals.state, 'held'),
        eq(arrivals.heldFor, 'stopped'),
      ),
    )
}
