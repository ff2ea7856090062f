import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'
import { replyAddressHash } from './reply-address'

/** Puts members in a dialogue, from this position on, each with a secret reply address of their own. */
export async function seatCorrespondents(
  transaction: Transaction,
  dialogueId: string,
  memberIds: string[],
  from = 0,
): Promise<void> {
  const addressGeneration = 1
  await transaction.insert(correspondents).values(
    memberIds.map((memberId, index) => ({
      dialogueId,
      memberId,
      position: from + index,
      addressGeneration,
      addressHash: replyAddressHash({ dialogueId, memberId }, addressGeneration),
    })),
  )
}
