/** The id of a letter on the page of its dialogue; it is part of a permanent address. */
export function letterAnchor(number: number): string {
  return `brief-${number}`
}

/** What every link to a letter begins with where it is typed: `#brief-2`. */
export const LETTER_LINK_BEGINS = '#brief-'
