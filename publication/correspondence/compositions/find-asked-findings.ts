import type { Transaction } from '@/db/client'
import type { Dialogue } from '@/db/schema'
import { type Finding, listFindings } from './list-findings'
import type { LooksPrivate } from './privacy/looks-private'
import { type CurrentProof, readProof } from './read-proof'

/** Something that looks private, as it was on screen: what, of which kind, and in which letters. */
export type AskedFinding = LooksPrivate & { letterIds: readonly string[] }

export type AskedFindings = {
  /** what is found now in the letters that were on screen */
  asked: Finding[]
  /** everything else that is found in letters */
  rest: Finding[]
  current: CurrentProof
}

/**
 * What is found now, and what of it is any of the things that this member was asked about on screen: not in letters that have it since.
 * Null when nothing of it is there any more, or not theirs to answer. The caller has locked the dialogue.
 */
export async function findAskedFindings(
  transaction: Transaction,
  dialogue: Dialogue,
  memberId: string,
  onScreen: readonly AskedFinding[],
): Promise<AskedFindings | null> {
  const current = await readProof(transaction, dialogue)
  if (!current) return null
  const { ofLetters } = await listFindings(transaction, current)
  const shown = new Set(onScreen.flatMap((it) => it.letterIds.map((letterId) => keyOf({ ...it, letterId }))))
  const isAsked = (it: Finding) =>
    it.asked.includes(memberId) && [it.shown, it.found].some((found) => shown.has(keyOf({ ...it, found })))
  const asked = ofLetters.filter(isAsked)
  return asked.length > 0 ? { asked, rest: ofLetters.filter((it) => !isAsked(it)), current } : null
}

const keyOf = ({ letterId, kind, found }: Pick<Finding, 'letterId' | 'kind' | 'found'>) =>
  `${letterId} ${kind} ${found}`
