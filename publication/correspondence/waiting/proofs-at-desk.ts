import { db } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { findTitleFor } from '../compositions/find-title-for'
import { type CurrentProof, readProof } from '../compositions/read-proof'

/** What one look at what waits reads of proofs: each once, whichever list asks first. It is thrown away with the answer. */
export type ProofsAtDesk = {
  proofOf(dialogue: Dialogue): Promise<CurrentProof | null>
  /** what a dialogue is called to the member who looks */
  titleOf(dialogueId: string): Promise<string>
}

/** For one look of this member. */
export function createProofsAtDesk(memberId: string): ProofsAtDesk {
  const proofs = new Map<string, Promise<CurrentProof | null>>()
  const titles = new Map<string, Promise<string>>()
  return {
    proofOf: (dialogue) => once(proofs, dialogue.id, () => readProof(db(), dialogue)),
    titleOf: (dialogueId) => once(titles, dialogueId, () => findTitleFor(memberId, dialogueId)),
  }
}

function once<Value>(known: Map<string, Promise<Value>>, id: string, read: () => Promise<Value>) {
  const value = known.get(id) ?? read()
  known.set(id, value)
  return value
}
