/** A text as it is read, and of every sign in it from where to where it stands in the source. */
export type Reading = { text: string; starts: readonly number[] | null; ends: readonly number[] | null }

/** A source as it stands there: every sign is its own. */
export const asItStands = (text: string): Reading => ({ text, starts: null, ends: null })

/** What is put in place of a stretch of a reading: signs that all stand for the whole of it. Null leaves it as it is. */
export type Replaced = { from: number; to: number; by: string }

/** The reading with these stretches, in order and none in another, replaced. The same object when there are none. */
export function replacedIn(reading: Reading, stretches: readonly Replaced[]): Reading {
  if (stretches.length === 0) return reading
  const starts: number[] = []
  const ends: number[] = []
  const parts: string[] = []
  let at = 0
  for (const { from, to, by } of stretches) {
    keepUntil(from)
    parts.push(by)
    for (let sign = 0; sign < by.length; sign += 1) {
      starts.push(startOf(reading, from))
      ends.push(endOf(reading, to - 1))
    }
    at = to
  }
  keepUntil(reading.text.length)
  return { text: parts.join(''), starts, ends }

  function keepUntil(end: number): void {
    parts.push(reading.text.slice(at, end))
    for (let index = at; index < end; index += 1) {
      starts.push(startOf(reading, index))
      ends.push(endOf(reading, index))
    }
  }
}

/** Where in the source a stretch of a reading stands. */
export function placeInSource(reading: Reading, from: number, to: number): { from: number; to: number } {
  return { from: startOf(reading, from), to: endOf(reading, to - 1) }
}

const startOf = ({ starts }: Reading, index: number) => (starts ? (starts[index] ?? 0) : index)
const endOf = ({ ends }: Reading, index: number) => (ends ? (ends[index] ?? 0) : index + 1)
