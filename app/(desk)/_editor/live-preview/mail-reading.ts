import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'

const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u
const [ASTERISK, UNDERSCORE] = [42, 95]

/**
 * The marks of Markdown as a writer of mail means them (docs/decisions/0034): emphasis only around words, a quotation that
 * ends where its `>` ends, and no code by tildes, tags or references to characters.
 */
export const mailReading: MarkdownConfig = {
  remove: ['HTMLTag', 'Entity'],
  parseInline: [
    {
      name: 'SignInAWord',
      before: 'Emphasis',
      parse(cx, next, pos) {
        if (next !== ASTERISK && next !== UNDERSCORE) return -1
        let end = pos
        while (cx.char(end) === next) end += 1
        const isInWord = OF_A_WORD.test(cx.slice(pos - 1, pos)) && OF_A_WORD.test(cx.slice(end, end + 1))
        return isInWord ? end : -1
      },
    },
  ],
  parseBlock: [
    {
      name: 'TildesAsTyped',
      before: 'FencedCode',
      parse(cx, line) {
        if (!line.text.slice(line.pos).startsWith('~~~')) return false
        const from = cx.lineStart + line.pos
        cx.addElement(cx.elt('Paragraph', from, cx.lineStart + line.text.length))
        cx.nextLine()
        return true
      },
    },
    { name: 'EndOfQuotation', before: 'LinkReference', endLeaf: isOutsideQuotation },
  ],
}

function isOutsideQuotation(cx: BlockContext, line: Line): boolean {
  let quotations = 0
  for (let depth = 0; depth < cx.depth; depth += 1)
    if (cx.parentType(depth).name === 'Blockquote') quotations += 1
  return line.markers.length < quotations
}
