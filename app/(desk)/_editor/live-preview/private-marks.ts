import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'
import { PRIVATE_MARKS } from '@/publication/correspondence/private-passages/private-marks'

/** The lines before and after a private passage; as everywhere, they count only when nothing else stands on them. */
export const privateMarks: MarkdownConfig = {
  defineNodes: [
    { name: 'PrivateBegin', block: true },
    { name: 'PrivateEnd', block: true },
  ],
  parseBlock: [
    {
      name: 'PrivateMark',
      before: 'LinkReference',
      parse(cx: BlockContext, line: Line) {
        const mark = markOf(line)
        if (!mark) return false
        cx.addElement(cx.elt(mark, cx.lineStart, cx.lineStart + line.text.length))
        cx.nextLine()
        return true
      },
      endLeaf: (_, line) => markOf(line) !== null,
    },
  ],
}

function markOf({ text }: Line): 'PrivateBegin' | 'PrivateEnd' | null {
  const written = text.trimEnd()
  if (written === PRIVATE_MARKS.begin) return 'PrivateBegin'
  return written === PRIVATE_MARKS.end ? 'PrivateEnd' : null
}
