import { and, eq, isNull, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, departures } from '@/db/schema'
import type { DepartureChoice } from '@/publication/people/departures/begin-departure'
import { hideByline } from '@/publication/people/departures/hide-byline'
import { type RemovedOutcome, removeMember } from '@/publication/people/members/remove-member'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { readPublication } from '@/publication/public/site/read-publication'
import { textsIn } from '@/texts/texts'
import { type Held, holdWhatTheyWrote } from './hold-what-they-wrote'
import { isReadUnderName } from './is-read-under-name'
import { stopWaitingFor } from './stop-waiting-for'
import { stopWritingIn } from './stop-writing'
import { DoneMeanwhile, tryAgain } from './try-again'
import { withdrawAll } from './withdraw-all'

type Leaving = { memberId: string; leavingId: string; choice: DepartureChoice; now: Date }

/**
 * Somebody leaves the publication, by themselves or removed by an owner, as `removeMember` says. At once they stop writing in every
 * dialogue, nobody waits for them, and what readers have of them stays under their name, is that of a writer without one, or is
 * withdrawn, as was chosen; a name that they do not have yet stays in what was agreed to. In thirty days they are erased (`eraseDeparted`); until then it can be taken back.
 */
export async function leavePublication(
  memberId: string,
  leavingId: string,
  choice: DepartureChoice,
  now = new Date(),
): Promise<RemovedOutcome> {
  const outcome = await tryAgain(() => leave({ memberId, leavingId, choice, now }))
  if (outcome.status === 'removed' && choice.texts !== 'under-name') announceEdition()
  return outcome
}

async function leave(leaving: Leaving): Promise<RemovedOutcome> {
  const { memberId, leavingId, choice, now } = leaving
  const { language } = await readPublication()
  const { aWriter } = textsIn(language).departures
  let held: Held = { writesIn: [], pieceIds: [] }
  return removeMember(
    memberId,
    leavingId,
    {
      lockBefore: async (transaction) => {
        held = await holdWhatTheyWrote(transaction, leavingId)
      },
      alsoEnd: (transaction) => end(transaction, held, leaving, aWriter),
    },
    choice,
    now,
  )
}

async function end(transaction: Transaction, held: Held, leaving: Leaving, aWriter: string): Promise<void> {
  const { leavingId, choice, now } = leaving
  await requireNoOtherSeat(transaction, leavingId, held.writesIn)
  const left = await stopWritingIn(transaction, leavingId, held.writesIn, now)
  const awaitedIn = await stopWaitingFor(transaction, held.pieceIds, leavingId)
  const { texts } = choice
  const withdrawn = texts === 'withdrawn' ? await withdrawAll(transaction, held.pieceIds, leaving) : []
  // A name that no reader has stays in what was agreed to until they are erased: nothing is hidden by hiding it.
  const isHiddenNow = texts === 'under-a-writer' && (await isReadUnderName(transaction, leavingId))
  const byName = isHiddenNow ? await hideByline(transaction, leavingId, aWriter) : null
  await transaction
    .update(departures)
    .set({ withdrawn, byName, dialogueIds: held.writesIn, ...left, awaitedIn })
    .where(eq(departures.memberId, leavingId))
}

/** Nobody is given a seat who is locked, so what is seen here stays so. */
async function requireNoOtherSeat(
  transaction: Transaction,
  memberId: string,
  dialogueIds: string[],
): Promise<void> {
  const others = await transaction.$count(
    correspondents,
    and(
      eq(correspondents.memberId, memberId),
      isNull(correspondents.leftAt),
      notInArray(correspondents.dialogueId, dialogueIds),
    ),
  )
  if (others > 0) throw new DoneMeanwhile('They were asked into a dialogue while they were leaving')
}
