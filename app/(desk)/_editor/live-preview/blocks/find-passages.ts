import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'

type Stretch = { from: number; to: number }

/** Words between two tags or marks of ours that are a block: where those stand, and whether they have lines of their own. */
export type Passage = {
  kind: 'Pullquote' | 'Box' | 'Private'
  opening: Stretch
  /** null: it goes on to the last line */
  closing: Stretch | null
  isOnOwnLines: boolean
}

/** Those that the parser has come to and that stand in nothing else. */
export function findPassages(state: EditorState): Passage[] {
  const passages: Passage[] = []
  for (let node = syntaxTree(state).topNode.firstChild; node; node = node.nextSibling) {
    const found = passageAt(state, node)
    if (found) passages.push(found)
  }
  return passages
}

function passageAt(state: EditorState, node: SyntaxNode): Passage | null {
  if (node.name === 'PrivateBegin')
    return {
      kind: 'Private',
      opening: stretchOf(node),
      closing: stretchOf(findNext(node, ({ name }) => name === 'PrivateEnd')),
      isOnOwnLines: true,
    }
  const tag = node.name === 'Paragraph' ? node.firstChild : node
  if (!tag || tag.from !== node.from || !tag.name.startsWith('Component')) return null
  const kind = /^<(Pullquote|Box)\b[\s\S]*(?<!\/)>$/.exec(textOf(state, tag))?.[1] as
    | 'Pullquote'
    | 'Box'
    | undefined
  const end = kind && findNext(tag, (other) => textOf(state, other).startsWith(`</${kind}`))
  // With other words behind it, it is part of their sentence.
  if (!kind || !end || (node.name === 'Paragraph' && end.to !== node.to)) return null
  return { kind, opening: stretchOf(tag), closing: stretchOf(end), isOnOwnLines: tag === node }
}

function findNext(node: SyntaxNode, isWanted: (node: SyntaxNode) => boolean): SyntaxNode | null {
  for (let next = node.nextSibling; next; next = next.nextSibling)
    if ((next.name === node.name || next.name === 'PrivateEnd') && isWanted(next)) return next
  return null
}

const textOf = (state: EditorState, { from, to }: Stretch) => state.sliceDoc(from, to)

function stretchOf(node: SyntaxNode): Stretch
function stretchOf(node: SyntaxNode | null): Stretch | null
function stretchOf(node: SyntaxNode | null): Stretch | null {
  return node && { from: node.from, to: node.to }
}
