import { db } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { findLiveApprovals } from './list-approvals'
import { type AwaitedDeed, listAwaited } from './list-awaited'
import { readProof } from './read-proof'

/** How it stands with the yes of all who write in a dialogue to what would be published now. */
export type Agreement = {
  /** those for whom it waits, and for what; nobody when there is nothing to agree to, or when readers have it already */
  awaited: Map<string, AwaitedDeed>
  /** whether all said yes to what readers do not have yet */
  isComplete: boolean
}

/** How it stands at this moment; nobody is awaited and nothing complete where there is nothing to publish. */
export async function findAgreement(dialogue: Dialogue): Promise<Agreement> {
  const awaited = await listAwaited(db(), dialogue.id)
  const current = await readProof(db(), dialogue)
  if (!current || current.fingerprint === dialogue.publishedFingerprint) return { awaited, isComplete: false }
  const agreed = await findLiveApprovals(db(), dialogue.id, current.fingerprint)
  return { awaited, isComplete: current.correspondents.every(({ memberId }) => agreed.has(memberId)) }
}
