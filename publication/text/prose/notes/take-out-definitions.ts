import type { Definition, FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast'
import { visitWithin } from '../visit'
import type { CollectedNotes } from './collect-notes'
import { textAsTyped } from './text-as-typed'

/**
 * Takes the notes out of where they are written, and what they held that belongs to the whole text with them. Of what is
 * wrong the words stay where they are, as they were typed.
 */
export function takeOutDefinitions(tree: Root, wrong: CollectedNotes['wrong']): void {
  const links: Definition[] = []
  const emptied = new Set<Nodes>()
  visitWithin(tree, 'footnoteDefinition', (node, index, parent) => {
    const { notes, others } = divide(node, links)
    const stays = wrong.has(node) ? asTyped(node, others) : []
    // Notes in notes come next, where this one was.
    blocksOf(parent).splice(index, 1, ...stays, ...notes)
    if (parent.children.length === 0) emptied.add(parent)
    return index + stays.length
  })
  if (emptied.size > 0) leaveOutEmptied(tree, emptied)
  tree.children.push(...links)
}

function divide(node: FootnoteDefinition, links: Definition[]) {
  const notes: RootContent[] = []
  const others: RootContent[] = []
  for (const block of node.children) {
    if (block.type === 'definition') links.push(block)
    else if (block.type === 'footnoteDefinition') notes.push(block)
    else others.push(block)
  }
  return { notes, others }
}

function asTyped(node: FootnoteDefinition, blocks: RootContent[]): RootContent[] {
  const label = textAsTyped(node)
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') {
    const alone = { ...label, value: `${label.value}:` }
    return [{ type: 'paragraph', children: [alone], position: node.position }, ...blocks]
  }
  const begin = { ...label, value: `${label.value}: ` }
  return [{ ...first, children: [begin, ...first.children] }, ...more]
}

/** A quotation or an item that held notes only holds nothing now. */
function leaveOutEmptied(parent: Parents, emptied: Set<Nodes>): void {
  const blocks = blocksOf(parent)
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]
    if (block && 'children' in block) leaveOutEmptied(block, emptied)
    if (block && emptied.has(block)) blocks.splice(index, 1)
    else index += 1
  }
  if (blocks.length === 0 && parent.type !== 'root' && hasBlocks(parent)) emptied.add(parent)
}

function hasBlocks({ type }: Parents): boolean {
  return type === 'blockquote' || type === 'list' || type === 'listItem'
}

// Every kind of block may stand wherever a note did.
function blocksOf(parent: Parents): RootContent[] {
  return parent.children as RootContent[]
}
