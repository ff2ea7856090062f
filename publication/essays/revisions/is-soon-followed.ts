/** Of what saves itself one revision is kept in so many minutes, and every one from which more characters than this went. */
const ONE_IN_MINUTES = 10
const MOST_CHARACTERS_GONE = 100

/** One remembered state of a text; `words`: all that was typed of it. */
export type SavedState = { words: string; savedBy: string; savedByItself: boolean; savedAt: Date }

/**
 * Whether a revision need not be kept once the next is there: both saved themselves, for the same member, in the same ten
 * minutes by the clock, and the next has nearly all that was in it.
 */
export function isSoonFollowed(before: SavedState, next: SavedState): boolean {
  const isOneSitting =
    before.savedByItself &&
    next.savedByItself &&
    before.savedBy === next.savedBy &&
    sittingOf(before) === sittingOf(next)
  return isOneSitting && charactersGone(before.words, next.words) <= MOST_CHARACTERS_GONE
}

function sittingOf({ savedAt }: SavedState): number {
  return Math.floor(savedAt.getTime() / (ONE_IN_MINUTES * 60_000))
}

/** How many characters of the one text are between what both begin and what both end with. */
export function charactersGone(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start += 1
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return one.length - start - end
}
