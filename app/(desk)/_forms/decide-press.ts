/** What keeps what was typed, and does nothing with it that half a date would make another. */
const KEEPS = ['', 'save', 'save-over', 'preview']

/** What becomes of a press: half a date is mended first, it waits for the answer that is on its way, or it goes now. */
export function decidePress(
  act: string,
  { hasHalf, isPending }: { hasHalf: boolean; isPending: boolean },
): 'mend' | 'later' | 'now' {
  if (hasHalf && !KEEPS.includes(act)) return 'mend'
  return isPending ? 'later' : 'now'
}

type Saving = { isDirty: boolean; isAutosaved: boolean; isPending: boolean }

/**
 * Whether what is typed is saved by itself now that the typing rests. Typing that rested under an older answer is not saved under one
 * that leaves saving to whoever types.
 */
export function decideSave({ isDirty, isAutosaved, isPending }: Saving): 'never' | 'later' | 'now' {
  if (!isDirty || !isAutosaved) return 'never'
  return isPending ? 'later' : 'now'
}
