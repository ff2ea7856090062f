/** A text that begins with one of these, beginning with another instead; null when it begins otherwise, or so already. */
export function withBeginning(text: string, known: readonly string[], next: string): string | null {
  const found = known.find((beginning) => beginning !== '' && text.startsWith(beginning))
  return found === undefined || found === next ? null : next + text.slice(found.length)
}
