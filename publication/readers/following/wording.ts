/**
 * The number of the words that stand beside the form (`following.form` in the texts). Proof of consent names it. Raise
 * it in the commit that changes those words; a test holds the two together, and git tells what they were.
 */
export const FOLLOW_WORDING_VERSION = 1

/** Each letter as it appears, or all of them with the intervals at which they were written. */
export const PACES = ['as-it-appears', 'as-it-was-written'] as const
export type Pace = (typeof PACES)[number]
