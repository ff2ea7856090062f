import { db } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { findLiveApprovals } from './list-approvals'
import { areAllAnswered, listFindings } from './list-findings'
import { readProof } from './read-proof'

/**
 * Whether all who write in a dialogue said yes, at this moment, to what would be published now and readers do not have yet, and nothing in
 * it is left to answer.
 */
export async function isAgreed(dialogue: Dialogue): Promise<boolean> {
  const current = await readProof(db(), dialogue)
  if (!current || current.fingerprint === dialogue.publishedFingerprint) return false
  const agreed = await findLiveApprovals(db(), dialogue.id, current.fingerprint)
  if (!current.correspondents.every(({ memberId }) => agreed.has(memberId))) return false
  return areAllAnswered(await listFindings(db(), current))
}
