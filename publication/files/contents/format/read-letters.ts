import type { Problem } from '@/publication/text/prose/problem'
import type { FileTexts, Read } from './contents'
import { type LetterTag, readLetterTag } from './letter-tag'

/** A letter as it stands in a file. Lines are those of the file, counted from 1. */
export type LetterBlock = {
  tag: LetterTag
  /** the line of `<Letter …>` */
  line: number
  body: string
  bodyLine: number
  interlude: string
  interludeLine: number
}

export type LetterBlocks = { letters: LetterBlock[]; closing: string; closingLine: number }

const OPENS = /^<Letter(?=[\s>/]|$)/
const CLOSES = /^<\/Letter(?=[\s>]|$)/

/**
 * Splits the body of a dialogue into letters and what stands between them. A line that begins with `<Letter` or
 * `</Letter>` is a border wherever it stands, also inside code: a text that wants to show one puts a space before it.
 * So whatever people write in an e-mail, three backticks without end included, no letter can swallow the next.
 */
export function readLetters(body: string, firstLine: number, say: FileTexts): Read<LetterBlocks> {
  const problems: Problem[] = []
  const letters: LetterBlock[] = []
  let open: { tag: LetterTag; line: number } | null = null
  let part: string[] = []
  let interlude = { text: '', line: firstLine }
  const complain = (line: number, column: number, message: string) => problems.push({ line, column, message })
  body.split('\n').forEach((text, index) => {
    const line = firstLine + index
    if (OPENS.test(text)) {
      const read = readLetterTag(text, line, say)
      if (read.status === 'refused') problems.push(...read.problems)
      if (open) complain(line, 1, say.expected(say.what.closedFirst(open.line), say.quote('<Letter')))
      interlude = { text: part.join('\n'), line: line - part.length }
      open = { tag: read.status === 'read' ? read.value : { values: new Map() }, line }
      part = []
    } else if (CLOSES.test(text)) {
      if (text.trimEnd() !== '</Letter>')
        complain(line, 1, say.expected(say.what.closingLine, say.quote(text)))
      if (open) {
        const { text: before, line: interludeLine } = interlude
        letters.push({
          ...open,
          body: part.join('\n'),
          bodyLine: open.line + 1,
          interlude: before,
          interludeLine,
        })
      } else complain(line, 1, say.expected(say.what.openedFirst, say.quote('</Letter>')))
      open = null
      part = []
    } else part.push(text)
  })
  const unclosed = open as { line: number } | null
  if (unclosed) complain(unclosed.line, 1, say.expected(say.what.closingOf(unclosed.line), say.found.end))
  if (!unclosed && letters.length === 0 && problems.length === 0) {
    complain(firstLine, 1, say.expected(say.what.aLetter, say.found.nothing))
  }
  if (problems.length > 0) return { status: 'refused', problems }
  const closingLine = firstLine + body.split('\n').length - part.length
  return { status: 'read', value: { letters, closing: part.join('\n'), closingLine } }
}
