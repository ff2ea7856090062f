import { db } from '@/db/client'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import type { OpenDraft } from '../drafts/find-draft'
import { findChangesSinceOwner } from './find-changes-since-owner'

/** What others made of a draft: from the last revision that its owner saved on, and by whom. */
export type ChangesOfOthers = { from: number; to: number; names: string[] }

/** For the owner of a draft: what others saved in it since they did; null when nobody did, and for anyone else. */
export async function findChangesOfOthers(
  memberId: string,
  { id, ownerId, newest }: Pick<OpenDraft, 'id' | 'ownerId' | 'newest'>,
): Promise<ChangesOfOthers | null> {
  if (ownerId !== memberId) return null
  const changes = await findChangesSinceOwner({ id, ownerId }, newest.number)
  if (!changes) return null
  const called = await readCalledAmongMembers(db())
  return { from: changes.from, to: changes.to, names: [...new Set(changes.savers.map(called))].sort() }
}
