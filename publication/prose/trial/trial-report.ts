import type { Problem } from '../problem'

/** What the thread of a trial says. A failure without a problem is one nobody foresaw. */
export type TrialReport =
  | { status: 'ready' }
  | { status: 'renders' }
  | { status: 'fails'; problem: Problem | null }
