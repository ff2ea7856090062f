import type { FileTexts, Read } from './contents'

/** The two parts of a content file. `bodyLine` is the line of the file on which the body begins, counted from 1. */
export type SplitFile = { frontMatter: string; body: string; bodyLine: number }

/** The front matter always begins on the second line of a file. */
export const FRONT_MATTER_LINE = 2
const FENCE = /^---[ \t]*$/

/** Splits a file into the YAML between its first two `---` lines and the rest. */
export function splitFrontMatter(source: string, say: FileTexts): Read<SplitFile> {
  const lines = source.split('\n')
  if (!FENCE.test(lines[0] ?? ''))
    return refused(1, say.expected(say.what.firstFence, say.quote(lines[0] ?? '')))
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (end === -1) return refused(lines.length, say.expected(say.what.lastFence, say.found.end))
  const body = lines.slice(end + 1)
  return {
    status: 'read',
    value: { frontMatter: lines.slice(1, end).join('\n'), body: body.join('\n'), bodyLine: end + 2 },
  }
}

const refused = (line: number, message: string): Read<never> => ({
  status: 'refused',
  problems: [{ line, column: 1, message }],
})
