import { db } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { findLiveApprovals } from './list-approvals'
import { readProof } from './read-proof'

/** Whether all who write in a dialogue said yes, at this moment, to what would be published now and readers do not have yet. */
export async function isAgreed(dialogue: Dialogue): Promise<boolean> {
  const current = await readProof(db(), dialogue)
  if (!current || current.fingerprint === dialogue.publishedFingerprint) return false
  const agreed = await findLiveApprovals(db(), dialogue.id, current.fingerprint)
  return current.correspondents.every(({ memberId }) => agreed.has(memberId))
}
