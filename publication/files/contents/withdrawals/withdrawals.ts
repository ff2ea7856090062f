import type { PieceName } from '../format/read-piece-file'

/** A piece that readers had once: where it stood and who wrote it, and nothing of what was in it. */
export type Withdrawal = PieceName & {
  at: Date
  /** somebody who wrote it, or the editors */
  by: 'authors' | 'editors'
  /** slugs, in the order of the byline; of those alone whom readers see elsewhere too */
  authors: string[]
  /** where it stood before that */
  aliases: string[]
}

/** The file of an export that says which addresses answer 410: what was withdrawn has no file of its own any more. */
export const WITHDRAWALS_FILE = 'withdrawals.json'
