/**
 * Remembers what of a form is kept: what the page came with, or what was sent and acknowledged since. Forms are told by what they hold
 * (holdings-of.ts); each call answers whether there is something that is not kept.
 */
export function createUnsaved() {
  let edits = 0
  let sent = 0
  /** what the form held when all of it was kept; null while nobody knows what is */
  let kept: string | null = null
  return {
    /** The page has its script: what was typed before it nothing could hear, so its fields say it. */
    begin(held: string, isAnyEdited: boolean): boolean {
      if (!isAnyEdited) kept ??= edits === 0 ? held : null
      return isAnyEdited
    },
    edit(held: string | null): boolean {
      edits += 1
      return kept === null || held !== kept
    },
    /** Until it is answered, and when it never is, what was sent may be kept or not. */
    send(): void {
      sent = edits
      kept = null
    },
    /** `asSent`: what is kept, which of half a date is nothing. */
    settle(asSent: string, held: string): boolean {
      kept = asSent
      return kept !== held
    },
    hasEdits: () => edits !== sent,
  }
}
