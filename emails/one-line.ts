/** What somebody typed, for a subject or within a sentence: on one line, without spaces around it. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
