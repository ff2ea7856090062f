import type { ProseFormat } from './problem'
import { proseToText } from './prose-to-text'
import { RefusedProseError } from './refused-prose-error'

const QUOTED = /^[ \t]*((?:>[ \t]?)+)/

/**
 * What was folded away of a mail, for people to read: without the marks in which its HTML was written down, and with the `>` before
 * what is quoted, as mail has it. What cannot be read comes as it is.
 */
export function foldedToText(source: string, format: ProseFormat): string {
  return stretchesOf(source)
    .map(({ depth, lines }) => {
      const read = readOrKeep(lines.join('\n'), format)
      if (depth === 0) return read
      return read
        .split('\n')
        .map((line) => `${'>'.repeat(depth)} ${line}`.trimEnd())
        .join('\n')
    })
    .join('\n')
}

type Stretch = { depth: number; lines: string[] }

/** Lines that are quoted as deep as each other, without their marks. */
function stretchesOf(source: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const line of source.split('\n')) {
    const [marks = ''] = QUOTED.exec(line) ?? []
    const depth = marks.replace(/[^>]/g, '').length
    const last = stretches.at(-1)
    if (last?.depth === depth) last.lines.push(line.slice(marks.length))
    else stretches.push({ depth, lines: [line.slice(marks.length)] })
  }
  return stretches
}

/** Blank lines around it stay: they part what is quoted from what is not. */
function readOrKeep(text: string, format: ProseFormat): string {
  const said = text.trim()
  if (said === '') return text
  const from = text.indexOf(said)
  try {
    return (
      blank(text.slice(0, from)) + (proseToText(said, format) || said) + blank(text.slice(from + said.length))
    )
  } catch (error) {
    if (error instanceof RefusedProseError) return text
    throw error
  }
}

const blank = (around: string) => around.replace(/[^\n]/g, '')
