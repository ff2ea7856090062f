/** Lines of at most 72 characters, as RFC 3676 advises for text that is not flowed; addresses stay whole. */
export function wrap(paragraph: string): string {
  return paragraph.replace(/(?=\S)(.{1,72})(?:\s+|$)/g, '$1\n').trimEnd()
}
