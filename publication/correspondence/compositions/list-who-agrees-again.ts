import type { Database, Transaction } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { findLiveApprovals } from './list-approvals'
import { readProof } from './read-proof'

/** Who must say yes again when one more writes along: a name in the byline is a change of what readers see. */
export type AgreesAgain = {
  /** readers have exactly this already */
  isPublic: boolean
  /** those whose yes would end, in the order of the byline; nobody while nobody agreed to what would be published now */
  names: string[]
  memberIds: string[]
}

/** Whose yes to what would be published now, or to what readers have, would count no more when one more writes in a dialogue. */
export async function listWhoAgreesAgain(
  database: Database | Transaction,
  dialogue: Dialogue,
): Promise<AgreesAgain> {
  const current = await readProof(database, dialogue)
  if (!current) return { isPublic: false, names: [], memberIds: [] }
  const isPublic = dialogue.publishedFingerprint === current.fingerprint
  const agreed = await findLiveApprovals(database, dialogue.id, current.fingerprint)
  const again = current.correspondents.filter(({ memberId }) => agreed.has(memberId))
  return {
    isPublic,
    names: again.map(({ name }) => name),
    memberIds: again.map(({ memberId }) => memberId),
  }
}
