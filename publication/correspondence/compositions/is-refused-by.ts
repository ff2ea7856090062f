import { db } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { findLiveObjections } from './list-approvals'
import { readProof } from './read-proof'

/** Whether this correspondent said no to what would be published at this moment. */
export async function isRefusedBy(dialogue: Dialogue, memberId: string): Promise<boolean> {
  const current = await readProof(db(), dialogue)
  if (!current || current.fingerprint === dialogue.publishedFingerprint) return false
  return (await findLiveObjections(db(), dialogue.id, current.fingerprint)).has(memberId)
}
