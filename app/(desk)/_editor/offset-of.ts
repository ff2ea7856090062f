import type { TextPlace } from '../_forms/place-in-text'

/** How many characters stand before a place; at the end of the text, or of its line, when it is beyond that. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const lines = text.split('\n')
  const at = Math.min(Math.max(line, 1), lines.length) - 1
  const before = lines.slice(0, at).reduce((sum, it) => sum + it.length + 1, 0)
  return before + Math.min(Math.max(column - 1, 0), lines[at]?.length ?? 0)
}
