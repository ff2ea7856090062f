import type { InlineCode, PhrasingContent, Root, Text } from 'mdast'
import type { Point } from 'unist'
import { visit } from '../visit'

const LINE_END = /\r\n|\n|\r/
const LINE_ENDS = new RegExp(LINE_END, 'g')

/** Each line end in the sentences of a mail is a break, where it was written. */
export function keepLineEnds(tree: Root, source: string): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !/[\r\n]/.test(node.value)) return
    const lines = byLine(node, source)
    parent.children.splice(index, 1, ...lines)
    return index + lines.length
  })
  visit(tree, 'inlineCode', (node, index, parent) => {
    if (!parent || index === undefined) return
    const lines = codeByLine(node, source)
    parent.children.splice(index, 1, ...lines)
    return index + lines.length
  })
}

/** Between accents a line end is written as a space; where it was can be seen in the source, behind the marks of quotations. */
function codeByLine(code: InlineCode, source: string): PhrasingContent[] {
  const { start, end } = code.position ?? {}
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0)
  if (!LINE_END.test(written)) return [code]
  const lines = written
    .replace(/^`+|`+$/g, '')
    .split(LINE_END)
    .map((line, number) => (number === 0 ? line : line.replace(/^(?:[ \t]*>)*/, '')).trim())
    .filter((line) => line !== '')
  return lines.flatMap((value, number): PhrasingContent[] => {
    const line: InlineCode = { ...code, value }
    return number === 0 ? [line] : [{ type: 'break', position: code.position }, line]
  })
}

function byLine(text: Text, source: string): PhrasingContent[] {
  const places = lineEndsIn(text, source)
  return text.value.split(LINE_END).flatMap((value, number): PhrasingContent[] => {
    const line: PhrasingContent[] = value ? [{ ...text, value }] : []
    return number === 0 ? line : [{ type: 'break', position: places[number - 1] ?? text.position }, ...line]
  })
}

/** Where its line ends are; none when some were written as a character reference, and nobody can say which. */
function lineEndsIn({ value, position }: Text, source: string): { start: Point; end: Point }[] {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const ends = [...source.slice(from, to).matchAll(LINE_ENDS)]
  if (ends.length !== value.split(LINE_END).length - 1) return []
  const first = position?.start ?? { line: 1, column: 1 }
  let lineBegins = from - (first.column - 1)
  return ends.map((end, number) => {
    const offset = from + end.index
    const line = first.line + number
    const column = offset - lineBegins + 1
    lineBegins = offset + end[0].length
    return {
      start: { line, column, offset },
      end: { line: line + 1, column: 1, offset: lineBegins },
    }
  })
}
