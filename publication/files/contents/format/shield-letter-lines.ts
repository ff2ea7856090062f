const BORDER = /^<\/?Letter(?=[\s>/]|$)/
/** Where a piece stands in the file of an issue. */
export const PIECE_LINE = /^<\/?Piece(?=[\s>/]|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * A text as it can stand in a dialogue file: a line that would be read as the border of a letter gets a space before
 * it. That can only be a line of code, for elsewhere it is HTML and refused; then the whole code block moves one space, and
 * CommonMark (4.5) takes as many off again as stand before its fence. Doing it twice changes nothing.
 */
export function shieldLetterLines(body: string, border = BORDER): string {
  const lines = body.split('\n')
  if (!lines.some((line) => border.test(line))) return body
  let start = 0
  while (start < lines.length) {
    const end = endOfBlock(lines, start)
    const block = lines.slice(start, end)
    if (block.some((line) => border.test(line))) lines.splice(start, block.length, ...shift(block, border))
    start = end
  }
  return lines.join('\n')
}

/** Where the fence stands back already, as many spaces are taken off each line as there are, so the line alone moves. */
function shift(block: string[], border: RegExp): string[] {
  const isFlush = !block[0]?.startsWith(' ')
  return block.map((line) => (isFlush || border.test(line) ? ` ${line}` : line))
}

/** Just after the code block that begins here, or the next line when none does. */
function endOfBlock(lines: string[], start: number): number {
  const fence = FENCE.exec(lines[start] ?? '')?.[1]
  if (!fence) return start + 1
  const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`)
  const end = lines.findIndex((line, index) => index > start && closing.test(line))
  return end === -1 ? lines.length : end + 1
}
