import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'
import { COMPONENTS } from '@/publication/text/prose/allow/components'

const NAMES = Object.keys(COMPONENTS).join('|')
const BEGINNING = new RegExp(`^</?(?:${NAMES})(?![\\w-])`)
const WHOLE = new RegExp(`^</?(?:${NAMES})(?![\\w-])(?:"[^"]*"|'[^']*'|[^>"'])*>`)
const LESS_THAN = 60

/** Opening and closing tags of our components: a block when they have their lines to themselves, otherwise part of a sentence. */
export const componentTags: MarkdownConfig = {
  defineNodes: [{ name: 'ComponentBlockTag', block: true }, { name: 'ComponentTag' }],
  parseBlock: [
    {
      name: 'ComponentBlockTag',
      before: 'LinkReference',
      parse: readBlockTag,
      endLeaf: (_, line) => standsAlone(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'ComponentTag',
      before: 'HTMLTag',
      parse(cx, next, pos) {
        const tag = next === LESS_THAN ? WHOLE.exec(cx.slice(pos, cx.end))?.[0] : undefined
        return tag ? cx.addElement(cx.elt('ComponentTag', pos, pos + tag.length)) : -1
      },
    },
  ],
}

/** A tag that goes on over several lines ends where it is closed, or at a blank line while somebody types it. */
function readBlockTag(cx: BlockContext, line: Line): boolean {
  let tag = line.text.slice(line.pos)
  if (!standsAlone(tag)) return false
  const from = cx.lineStart + line.pos
  let to = cx.lineStart + line.text.length
  while (!WHOLE.test(tag) && cx.nextLine() && line.text.trim() !== '') {
    tag += `\n${line.text}`
    to = cx.lineStart + line.text.length
  }
  if (WHOLE.test(tag)) cx.nextLine()
  cx.addElement(cx.elt('ComponentBlockTag', from, to))
  return true
}

function standsAlone(text: string): boolean {
  if (!BEGINNING.test(text)) return false
  const whole = WHOLE.exec(text)?.[0]
  return whole === undefined ? !text.includes('>') : text.slice(whole.length).trim() === ''
}
