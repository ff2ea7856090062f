import type { Findings } from './list-findings'

/** Why somebody cannot say yes yet: they are asked something first, or they may not read all of the text. */
export type StopsYes = 'unanswered' | 'not-shown'

/**
 * What keeps this member from saying yes to a proof, of what looks private in it; null when nothing does. What others are still asked is
 * theirs to answer, and publishing waits for it: an answer that changes the text makes it another than the one that was agreed to. But
 * nobody says yes to words that they may not read: `isShownWhole` is false for them.
 */
export function whatStopsYes(findings: Findings, memberId: string, isShownWhole: boolean): StopsYes | null {
  const isAsked = findings.ofLetters.some(({ waitingFor }) => waitingFor.includes(memberId))
  if (isAsked || findings.shared.length > 0) return 'unanswered'
  return isShownWhole ? null : 'not-shown'
}
