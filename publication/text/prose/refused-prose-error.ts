import type { Problem } from './problem'

/** A text that may not be shown: it was never checked, or its row is older than a rule. */
export class RefusedProseError extends Error {
  override name = 'RefusedProseError'
  constructor(readonly problems: Problem[]) {
    const [first] = problems
    super(`Refused prose, ${problems.length} problem(s), the first at ${first?.line}:${first?.column}`)
  }
}
