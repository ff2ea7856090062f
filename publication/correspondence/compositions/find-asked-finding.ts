import type { Transaction } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { type Finding, listFindings } from './list-findings'
import type { LooksPrivate } from './privacy/look-for-private-things'
import { readProof } from './read-proof'

/** Something that looks private, as it was on screen: what, of which kind, and in which letter. */
export type AskedFinding = LooksPrivate & { letterId: string }

/** What is found there now, when this member is asked about it; null when it is not. The caller has locked the dialogue. */
export async function findAskedFinding(
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
      (finding) =>
        finding.letterId === asked.letterId &&
        finding.kind === asked.kind &&
        finding.found === asked.found &&
        finding.asked.includes(memberId),
    ) ?? null
  )
}
