import { syntaxTree } from '@codemirror/language'
import { EditorSelection, type EditorState, type SelectionRange, type StateCommand } from '@codemirror/state'

/** What is put around words, and what the parser calls words with it around them. */
type Mark = { sign: '*' | '**' | '~~' | '`'; node: string }

export const EMPHASIS: Mark = { sign: '*', node: 'Emphasis' }
export const STRONG: Mark = { sign: '**', node: 'StrongEmphasis' }
export const STRUCK: Mark = { sign: '~~', node: 'Strikethrough' }
export const CODE: Mark = { sign: '`', node: 'InlineCode' }

/** Puts marks around what is selected, or around the word at the caret; where they are already, they go. One step for undo. */
export function toggleMark(mark: Mark): StateCommand {
  return ({ state, dispatch }) => {
    const changed = state.changeByRange((range) => {
      const marked = findMarked(state, range, mark)
      // Who has typed the word goes on behind it.
      if (range.empty && marked?.to === range.head + mark.sign.length)
        return { range: EditorSelection.cursor(marked.to) }
      return marked ? unmark(range, marked, mark) : putMarks(state, range, mark)
    })
    dispatch(state.update(changed, { userEvent: 'input', scrollIntoView: true }))
    return true
  }
}

type Stretch = { from: number; to: number }

function findMarked(state: EditorState, { from, to }: Stretch, { node }: Mark): Stretch | null {
  for (let at = syntaxTree(state).resolveInner(from, from === to ? -1 : 1); ; ) {
    if (at.name === node && at.from <= from && to <= at.to) return { from: at.from, to: at.to }
    if (!at.parent) return null
    at = at.parent
  }
}

function unmark({ anchor, head }: SelectionRange, { from, to }: Stretch, { sign }: Mark) {
  const kept = (at: number) => Math.min(Math.max(at - sign.length, from), to - 2 * sign.length)
  return {
    changes: [
      { from, to: from + sign.length },
      { from: to - sign.length, to },
    ],
    range: EditorSelection.range(kept(anchor), kept(head)),
  }
}

/** Around words without the blanks beside them: with a blank inside, a mark is no mark. */
function putMarks(state: EditorState, range: SelectionRange, { sign }: Mark) {
  const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : withoutBlanks(state, range)
  const moved = (at: number) => at + sign.length
  return {
    changes: [
      { from, insert: sign },
      { from: to, insert: sign },
    ],
    range: range.empty
      ? EditorSelection.cursor(moved(range.head))
      : EditorSelection.range(moved(from), moved(to)),
  }
}

function withoutBlanks(state: EditorState, { from, to }: Stretch): Stretch {
  const text = state.sliceDoc(from, to)
  const before = text.length - text.trimStart().length
  return before === text.length ? { from, to } : { from: from + before, to: from + text.trimEnd().length }
}
