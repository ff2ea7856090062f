import type { StatusKind } from '@/emails/status-codes'

export type Finding = { kind: StatusKind; reason: string | null; said: string | null }

/** From what does least to somebody to what does most. */
const ORDER: StatusKind[] = ['policy', 'temporary', 'unknown', 'mailbox full', 'no such address']

/** Of findings that disagree the one that does least to somebody; null when there are none. */
export function weakestOf(findings: Finding[]): Finding | null {
  const [weakest] = findings.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return weakest ?? null
}
