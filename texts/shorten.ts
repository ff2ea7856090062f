const MOST_CHARACTERS = 60
const MOST_NAMES = 12

/** A text as a message can quote it: on one line, and no more of it than tells which it is. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}

/** Names after each other, and no more of them than a line can hold. */
export function enumerate(names: string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : names.join(', ')
}

/** ‘one’, ‘another’: words as they stand in a text, each cut short. */
export function inQuotes(words: readonly string[]): string {
  return words.map((it) => `‘${shorten(it)}’`).join(', ')
}
