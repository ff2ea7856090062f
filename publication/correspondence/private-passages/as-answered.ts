/** An answer is kept by the words that were found, in an index that takes no long ones. */
const LONGEST_FOUND = 300

/** What was found as it is asked about and answered: a long stretch is told by its beginning and its end. */
export function asAnswered(found: string): string {
  if (found.length <= LONGEST_FOUND) return found
  const half = LONGEST_FOUND / 2 - 2
  // A cut can go through a character of two halves, which no database keeps.
  return `${found.slice(0, half).trim()} … ${found.slice(-half).trim()}`.toWellFormed()
}
