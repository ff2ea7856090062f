/**
 * How much of a letter a mail holds as HTML. Gmail shows 102,400 bytes of it and hides the rest, the way to leave too; we
 * stay under 90,000, and what stands around a letter takes less than 10,000.
 */
export const MOST_LETTER_BYTES = 80_000

/** What at most stands around one passage of a letter, private ones with their label, which is styled each time. */
export const PASSAGE_BYTES = 300
