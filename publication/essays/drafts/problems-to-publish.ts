import type { CheckedProse } from '@/publication/text/prose/check-prose'
import type { Problem } from '@/publication/text/prose/problem'

/** All with which a text is not published at the desk, in one go: what it is refused for, and its links that lead nowhere. */
export function problemsToPublish(checked: CheckedProse): Problem[] {
  if (checked.status === 'fine') return checked.deadAnchors ?? []
  const all = [...checked.problems, ...(checked.beside?.deadAnchors ?? [])]
  return all.toSorted((one, other) => one.line - other.line || one.column - other.column)
}
