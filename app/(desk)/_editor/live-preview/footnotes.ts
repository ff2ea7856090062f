import type { MarkdownConfig } from '@lezer/markdown'

const REFERENCE = /^\[\^[^\]\n[]{1,100}\]/
const DEFINITION = /^\[\^[^\]\n[]{1,100}\]:/
const LEFT_BRACKET = 91

/** `[^1]` in a sentence, and `[^1]:` before the note that it leads to. */
export const footnotes: MarkdownConfig = {
  defineNodes: [{ name: 'FootnoteReference' }, { name: 'FootnoteLabel' }],
  parseInline: [
    {
      name: 'Footnote',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== LEFT_BRACKET) return -1
        const text = cx.slice(pos, Math.min(cx.end, pos + 110))
        const label = pos === cx.offset ? DEFINITION.exec(text)?.[0] : undefined
        const reference = label ?? REFERENCE.exec(text)?.[0]
        if (!reference) return -1
        return cx.addElement(
          cx.elt(label ? 'FootnoteLabel' : 'FootnoteReference', pos, pos + reference.length),
        )
      },
    },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      // It would be read as the address of a link otherwise.
      leaf: (_, leaf) =>
        DEFINITION.test(leaf.content)
          ? {
              nextLine: () => false,
              finish(cx, block) {
                cx.addLeafElement(
                  block,
                  cx.elt(
                    'Paragraph',
                    block.start,
                    block.start + block.content.length,
                    cx.parser.parseInline(block.content, block.start),
                  ),
                )
                return true
              },
            }
          : null,
      endLeaf: (_, line) => DEFINITION.test(line.text.slice(line.pos)),
    },
  ],
}
