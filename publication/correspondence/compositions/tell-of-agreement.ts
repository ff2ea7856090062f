import type { Transaction } from '@/db/client'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listEditors } from '@/publication/people/members/list-editors'
import { findLiveApprovals } from './list-approvals'
import type { CurrentProof } from './read-proof'

/**
 * Has editors told that a proof can be published, when all who are asked said yes to it: by the last yes, or by the last answer when that
 * comes after it (`byId`). The caller has seen that nothing in it is left to answer.
 */
export async function tellOfAgreement(
  transaction: Transaction,
  { composition: { dialogueId }, correspondents, fingerprint }: CurrentProof,
  byId: string,
  now: Date,
): Promise<void> {
  const agreed = await findLiveApprovals(transaction, dialogueId, fingerprint)
  if (!correspondents.every(({ memberId }) => agreed.has(memberId))) return
  const happening = { kind: 'all-agreed', thingId: dialogueId, byId } as const
  await tellOfNews(transaction, happening, await listEditors(transaction), now)
}
