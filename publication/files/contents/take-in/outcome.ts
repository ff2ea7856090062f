import type { LinksOfTexts } from '@/publication/public/addresses/links-of-texts'
import type { Problem } from '@/publication/text/prose/problem'

/** Why a file was left alone: what the site has in its place is somebody's later work. */
export type ReasonToLeaveAlone =
  | 'changed-on-desk'
  | 'has-draft'
  | 'withdrawn'
  | 'made-on-desk'
  | 'is-public'
  | 'is-planned'
  | 'agreed-to'
  | 'picture-of-the-desk'
  | 'not-yet'
  | 'cancelled'
  | 'issue-is-public'
  | 'issue-to-come'

/** What became of one file. */
export type FileOutcome =
  /**
   * `hints`: what is said of its text, at its places in the file; `takenAliases`: former addresses that are something else's by now; `brokenLetters`: those whose lines look as if they were broken at a column, and that do
   * not say so
   */
  | {
      status: 'imported'
      brokenLetters?: number[]
      hints?: Problem[]
      takenAliases?: string[]
      /** the address its piece had until now */
      renamedFrom?: string | undefined
      links?: LinksOfTexts
    }
  | { status: 'unchanged'; takenAliases?: string[] }
  /** dated ahead: it becomes public at that moment */
  | { status: 'planned'; publishAt: Date; hints?: Problem[]; takenAliases?: string[]; links?: LinksOfTexts }
  | { status: 'left-alone'; reason: ReasonToLeaveAlone }
  /** its hints and links all the same, so that all of a file is told at once */
  | { status: 'refused'; problems: Problem[]; hints?: Problem[]; links?: LinksOfTexts }
