import type { Transaction } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { type Finding, listFindings } from './list-findings'
import type { LooksPrivate } from './privacy/look-for-private-things'
import { readProof } from './read-proof'

/** Something that looks private, as it was on screen: what, of which kind, and in which letter. */
export type AskedFinding = LooksPrivate & { letterId: string }

/** What is found there now, in a letter of this member's own; null when it is not. The caller has locked the dialogue. */
export async function findOwnFinding(
  transaction: Transaction,
  dialogue: Dialogue,
  memberId: string,
  asked: AskedFinding,
): Promise<Finding | null> {
  const current = await readProof(transaction, dialogue)
  if (!current) return null
  const { ofLetters } = await listFindings(transaction, current)
  return (
    ofLetters.find(
      ({ letterId, kind, found, writerId }) =>
        letterId === asked.letterId && kind === asked.kind && found === asked.found && writerId === memberId,
    ) ?? null
  )
}
