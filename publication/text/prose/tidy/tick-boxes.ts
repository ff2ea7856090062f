import type { Root } from 'mdast'
import { visit } from '../visit'

const BOX = /^\[([ xX])\](?=\s|$)/

/** "- [x] melk" is an item with a tick (GFM, task list items): ☑ and ☐ are what every reader and every mail can show. `\[ ]` is what was typed. */
export function tickBoxes(tree: Root, source: string): void {
  visit(tree, 'listItem', (item) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph') return
    const [text, next] = paragraph.children
    if (text?.type !== 'text') return
    const isEscaped = source.charAt(text.position?.start.offset ?? 0) !== '['
    const mark = isEscaped ? undefined : BOX.exec(text.value)?.[1]
    // Without words behind it, it is two brackets.
    if (mark === undefined || (text.value.trim().length === 3 && !next)) return
    item.data = { ...item.data, isTask: true }
    text.value = (mark === ' ' ? '☐' : '☑') + text.value.slice(3)
  })
}
