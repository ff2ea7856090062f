import type { PhrasingContent, Root, Text } from 'mdast'
import type { Point } from 'unist'
import { visitWithin } from '../visit'
import { writtenAs } from './written-as'

const LINE_END = /\r\n|\n|\r/
const LINE_ENDS = new RegExp(LINE_END, 'g')

/** Each line end in the sentences of a mail is a break, where it was written. */
export function keepLineEnds(tree: Root, source: string): void {
  visitWithin(tree, 'inlineCode', (node, index, parent) => {
    const written = writtenAs(node, source)
    // "`zo'" and a line below "`zus'": between accents on two lines stands no code.
    if (LINE_END.test(written.value)) parent.children[index] = written
  })
  visitWithin(tree, 'text', (node, index, parent) => {
    if (!/[\r\n]/.test(node.value)) return
    const lines = byLine(node, source)
    parent.children.splice(index, 1, ...lines)
    return index + lines.length
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
