import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'

/** What is drawn in the place of its source: a picture, a video, a table; whole lines of the text. */
export type Block = { kind: 'Figure' | 'Video' | 'Table'; from: number; to: number; node: SyntaxNode }

/** Those that the parser has come to; only such as stand in nothing else, so that whole lines are theirs. */
export function findBlocks(state: EditorState): Block[] {
  const blocks: Block[] = []
  for (let node = syntaxTree(state).topNode.firstChild; node; node = node.nextSibling) {
    const kind = kindOf(state, node)
    if (kind) {
      const [first, last] = [state.doc.lineAt(node.from), state.doc.lineAt(node.to)]
      blocks.push({ kind, from: first.from, to: last.to, node })
    }
  }
  return blocks
}

function kindOf(state: EditorState, { name, from, to }: SyntaxNode): Block['kind'] | null {
  if (name === 'Table') return name
  if (name !== 'ComponentBlockTag') return null
  const [, kind] = /^<(Figure|Video)\b[\s\S]*\/>$/.exec(state.sliceDoc(from, to)) ?? []
  return kind === 'Figure' || kind === 'Video' ? kind : null
}
