import type { Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { visit } from '../visit'

/** Text as it was written, up to the next markup. `beginsLine`: no words stand before it on its line, nor the signs of a heading. */
export type Stretch = { written: string; start: Point; beginsLine: boolean }

/**
 * All text of a tree that has its places. What only ever is refused, a brace or a tag, ends no stretch: "$x_{i}$" is a formula, and
 * told together with its brace. In the place of tags and of boxes that are shown are blanks.
 */
export function listStretches(tree: Root, source: string): Stretch[] {
  // What was divided, as a line of a mail is, has one place.
  const stretches = new Map<number, Stretch>()
  visit(tree, (node) => {
    if (!('children' in node)) return
    const children: RootContent[] = node.children
    for (let index = 0; index < children.length; ) {
      const count = countParts(children, index)
      const parts = children.slice(index, index + count)
      const start = parts[0]?.position?.start
      const from = start?.offset
      const beginsLine =
        node.type !== 'heading' && (startOf(children[0]) === from || children[index - 1]?.type === 'break')
      if (start && from !== undefined && !stretches.has(from))
        stretches.set(from, { written: writtenOf(parts, source), start, beginsLine })
      index += count || 1
    }
  })
  return [...stretches.values()]
}

/** How many nodes from here on are one stretch; 0 when none begins here. */
function countParts(children: RootContent[], index: number): number {
  const first = children[index]
  if (first?.type !== 'text' || !first.position) return 0
  const isPart = (node: RootContent | undefined) =>
    node?.type === 'text' ||
    node?.type === 'brace' ||
    node?.type === 'foreignTag' ||
    // An address that was typed bare has the place of the text that it stood in.
    (node?.type === 'link' && startOf(node) === startOf(first))
  let count = 1
  while (isPart(children[index + count])) count += 1
  return count
}

function writtenOf(parts: RootContent[], source: string): string {
  const [from, to] = [startOf(parts[0]) ?? 0, parts.at(-1)?.position?.end.offset ?? 0]
  const pieces: string[] = []
  let at = from
  const blankTo = (end: number) => {
    pieces.push(source.slice(at, end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  if (isBox(parts[0]) && source.startsWith('[', from)) blankTo(from + '[ ]'.length)
  for (const part of parts) {
    const start = startOf(part)
    if (part.type !== 'foreignTag' || start === undefined) continue
    pieces.push(source.slice(at, start))
    at = start
    blankTo(start + part.value.length)
  }
  return [...pieces, source.slice(at, to)].join('')
}

const isBox = (node: RootContent | undefined) => node?.type === 'text' && /^[☐☑]/.test(node.value)
const startOf = (node: RootContent | undefined) => node?.position?.start.offset
