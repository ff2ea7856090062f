const MOST_WORDS = 300

/** The words of a mail server, in one line and bounded. Servers like to repeat whom a mail was for, also in the address of a page that explains. */
export function withoutAddresses(words: string): string {
  return words
    .slice(0, 10 * MOST_WORDS)
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .replace(/\S*(@|%40)\S*/gi, '…')
    .slice(0, MOST_WORDS)
    .toWellFormed()
}
