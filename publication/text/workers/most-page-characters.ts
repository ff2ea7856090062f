/**
 * Of the HTML of one text on a page. 100 KB of ordinary text makes 135,000 of it, with two hundred notes twice that. More is
 * refused where it is written: Next takes a tenth of a second of the main thread for each 400,000 that a member looks at.
 */
export const MOST_PAGE_CHARACTERS = 400_000
