/** In what a page or a mail of a proof lacks: what stands around its letters. */
export const AROUND = 0

/** What a page showed of a proof, as its forms send it back: the fingerprint, and behind it what somebody did not get of it. */
export const SHOWN_MARK = /^[0-9a-f]{64}(?:-\d{1,6}){0,2000}$/

/** The mark of a page that showed the text with this fingerprint, without passages of the letters with these numbers. */
export function shownMark(fingerprint: string, lacking: readonly number[]): string {
  return [fingerprint, ...lacking].join('-')
}

/** What a page showed, from its mark; of none that was made here, no text at all. */
export function readShownMark(mark: string): { fingerprint: string; lacking: number[] } {
  if (!SHOWN_MARK.test(mark)) return { fingerprint: '', lacking: [] }
  const [fingerprint = '', ...lacking] = mark.split('-')
  return { fingerprint, lacking: lacking.map(Number) }
}

/** What is there by now of what was lacking before. */
export function whatCame(before: readonly number[], now: readonly number[]): number[] {
  return before.filter((number) => !now.includes(number))
}
