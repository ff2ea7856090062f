/**
 * What the letters of a dialogue count up to; 0 when there are none. A number never changes, so one that was taken out
 * leaves its own free, and one that was left out at first can stand before a lower number.
 */
export function lastNumber(letters: { number: number }[]): number {
  return Math.max(0, ...letters.map(({ number }) => number))
}
