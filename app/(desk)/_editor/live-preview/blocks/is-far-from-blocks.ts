import { syntaxTree } from '@codemirror/language'
import type { EditorState, Transaction } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'

const ORDINARY = /^(?:Paragraph|ATXHeading\d|BulletList|OrderedList|Blockquote)$/

/**
 * Whether a change, or a step of the caret, stays in one ordinary paragraph, heading, list or quotation, which is the same
 * afterwards but for it: then every block is what it was. Typing in a text with hundreds of blocks is as fast as without.
 */
export function isFarFromBlocks({ startState, state, changes }: Transaction): boolean {
  const before = ordinaryAt(startState)
  const after = ordinaryAt(state)
  if (!before || !after) return false
  if (changes.empty) return syntaxTree(startState) === syntaxTree(state)
  let isWithin = true
  changes.iterChangedRanges((from, to) => {
    if (from < before.from || to > before.to) isWithin = false
  })
  return (
    isWithin &&
    after.from === changes.mapPos(before.from, -1) &&
    after.to === changes.mapPos(before.to, 1) &&
    isParsedTo(startState) &&
    isParsedTo(state)
  )
}

/** What the whole selection is in, when that is no block and begins with none. */
function ordinaryAt(state: EditorState): SyntaxNode | null {
  const { main, ranges } = state.selection
  if (ranges.length > 1) return null
  const { topNode } = syntaxTree(state)
  const before = topNode.childBefore(main.from)
  const node = before && before.to >= main.to ? before : topNode.childAfter(main.from)
  if (!node || node.from > main.from || node.to < main.to || !ORDINARY.test(node.name)) return null
  return node.firstChild?.name.startsWith('Component') ? null : node
}

/** What the parser has not come to shows nothing yet, and will when it has. */
const isParsedTo = (state: EditorState) => syntaxTree(state).length >= state.doc.length
