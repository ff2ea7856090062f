/** Digits in a row, and where they stand. */
export type DigitGroup = { digits: string; start: number; end: number }

/** What people set between the groups of one number, at most four signs: `-`, ` / `, ` (0)`; and where a program broke the line, quoted or not. */
const BETWEEN = /^(?:[ \u00a0\u2007\u2009\u202f()./‐‑–-]{1,4}| ?\n(?:> ?)?)$/u
const LONGEST_BETWEEN = 4

/** The digits of a text in their groups, those together that can be one number. */
export function listDigitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = []
  for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
    const group = { digits, start, end: start + digits.length }
    const last = runs.at(-1)?.at(-1)
    if (last && isBetween(text, last.end, start)) runs.at(-1)?.push(group)
    else runs.push([group])
  }
  return runs
}

function isBetween(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_BETWEEN && BETWEEN.test(text.slice(from, to))
}
