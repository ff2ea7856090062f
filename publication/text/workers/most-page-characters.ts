/**
 * Of the HTML of one text on a page. 250 KB of ordinary text in which every fourth word is marked makes 450,000 of it. More is
 * refused where it is written: Next takes a tenth of a second of the main thread for each 400,000 that a member looks at.
 */
export const MOST_PAGE_CHARACTERS = 600_000
