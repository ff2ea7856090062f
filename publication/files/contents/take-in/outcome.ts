import type { Problem } from '@/publication/text/prose/problem'

/** Why a file was left alone: what the site has in its place is somebody's later work. */
export type ReasonToLeaveAlone =
  | 'changed-on-desk'
  | 'has-draft'
  | 'withdrawn'
  | 'made-on-desk'
  | 'agreed-to'
  | 'picture-of-the-desk'
  | 'not-yet'

/** What became of one file. */
export type FileOutcome =
  /** `brokenLetters`: those whose lines look as if they were broken at a column, and that do not say so */
  | { status: 'imported'; brokenLetters?: number[] }
  | { status: 'unchanged' }
  | { status: 'left-alone'; reason: ReasonToLeaveAlone }
  | { status: 'refused'; problems: Problem[] }
