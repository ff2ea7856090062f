import { type PlainLine, plain } from './plain'

/**
 * Lines of the mail of another with answers between them, each with `>` but the `answers`: so whose words they are is seen. As they came when not
 * all of the answers are among them, for then one could be put into the other's mouth.
 */
export function markOthersLines(lines: string[], answers: PlainLine[]): string[] {
  const written = new Set(lines.map(wordsOf))
  const own = new Set(answers.map(wordsOf))
  if (![...own].every((answer) => written.has(answer))) return lines
  const isOthers = lines.map((line) => isBlank(line) || !own.has(wordsOf(line)))
  return lines.map((line, at) => {
    if (!isBlank(line)) return isOthers[at] ? `> ${line}` : line
    return isOthersBeside(at, -1) && isOthersBeside(at, 1) ? '>' : line
  })

  /** Of the next line with words. */
  function isOthersBeside(from: number, step: -1 | 1): boolean {
    let at = from
    while (lines[at] !== undefined && isBlank(lines[at] ?? '')) at += step
    return lines[at] !== undefined && isOthers[at] === true
  }
}

/** HTML and the text beside it set the same words in other ways. */
const wordsOf = (line: string) => plain(line).replace(/[^\p{L}\p{N}]+/gu, '')
const isBlank = (line: string) => line.trim() === ''
