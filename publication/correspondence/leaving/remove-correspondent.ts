import { and, eq, isNull, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'
import { type RemovedOutcome, removeMember } from '@/publication/people/members/remove-member'
import { lockSeats, stopWritingIn } from './stop-writing'

/** Was asked into another dialogue between the two locks: all of it is done again. */
class SeatedMeanwhile extends Error {}
const TRIES = 5

/** Removes a member, as `removeMember` says, who stops writing in every dialogue in the same moment: nobody waits for them. */
export async function removeCorrespondent(
  memberId: string,
  otherId: string,
  triesLeft = TRIES,
): Promise<RemovedOutcome> {
  let dialogueIds: string[] = []
  try {
    return await removeMember(memberId, otherId, {
      lockBefore: async (transaction) => {
        dialogueIds = await lockSeats(transaction, otherId)
      },
      alsoEnd: async (transaction) => {
        await requireNoOtherSeat(transaction, otherId, dialogueIds)
        await stopWritingIn(transaction, otherId, dialogueIds)
      },
    })
  } catch (error) {
    if (!(error instanceof SeatedMeanwhile) || triesLeft <= 1) throw error
    return removeCorrespondent(memberId, otherId, triesLeft - 1)
  }
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
  if (others > 0) throw new SeatedMeanwhile('They were asked into a dialogue while they were being removed')
}
