const MOST = 72
/** What mail quotes with. */
const MARKS = /^(?:>[ ]?)+/

/**
 * Lines of at most 72 characters, as RFC 3676 advises for text that is not flowed; addresses stay whole. What is quoted has its marks
 * before every line.
 */
export function wrap(paragraph: string): string {
  const [marks = ''] = MARKS.exec(paragraph) ?? []
  const most = Math.max(MOST - marks.length, 20)
  const lines = paragraph
    .slice(marks.length)
    .replace(new RegExp(`(?=\\S)(.{1,${most}})(?:\\s+|$)`, 'g'), '$1\n')
    .trimEnd()
  return marks === '' ? lines : lines.replace(/^/gm, marks).trimEnd()
}
