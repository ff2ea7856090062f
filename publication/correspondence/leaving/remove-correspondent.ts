import { type RemovedOutcome, removeMember } from '@/publication/people/members/remove-member'
import { stopWritingEverywhere } from './stop-writing'

/** Removes a member, as `removeMember` says, who stops writing in every dialogue in the same moment: nobody waits for them. */
export function removeCorrespondent(memberId: string, otherId: string): Promise<RemovedOutcome> {
  return removeMember(memberId, otherId, (transaction) => stopWritingEverywhere(transaction, otherId))
}
