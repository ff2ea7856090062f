/** How long the parts of a piece may be, in characters; for files and, with the same sentences, for whoever asks. */
export const TITLE_MAX_LENGTH = 300
export const LEAD_MAX_LENGTH = 600
export const LINE_MAX_LENGTH = 500
export const NAME_MAX_LENGTH = 100
/** Of `why` and `forWhom`: a few paragraphs. */
export const STATEMENT_MAX_LENGTH = 5_000
export const SLUG_MAX_LENGTH = 100
/** What is read of one file; the body has a limit of its own in publication/text/prose. */
export const MAX_FILE_BYTES = 2_000_000
