/** Texts that several people write in, by what their id is of. A letter has one writer. */
export const KINDS_OF_TEXT = ['essay', 'composition'] as const
export type KindOfText = (typeof KINDS_OF_TEXT)[number]

/** Of the handler that is told who has a text open, and tells who else has. */
export const ALSO_OPEN_ADDRESS = '/schrijven/ook-open'
