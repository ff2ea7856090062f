import { syntaxTree } from '@codemirror/language'
import { EditorSelection, type EditorState, type StateCommand } from '@codemirror/state'

const BEGINNING = /^((?:\s*>)*[ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+(?:\[[ xX]\][ \t]+)?))?/

/** Enter in a list or a quotation: the next line begins as this one does, with the next number; on one without words it ends. */
export const continueLines: StateCommand = ({ state, dispatch }) => {
  if (!state.selection.ranges.every(({ empty, head }) => empty && isContinued(state, head))) return false
  const changed = state.changeByRange(({ head }) => {
    const line = state.doc.lineAt(head)
    const [whole = '', quoted = '', mark, blanks = ''] = BEGINNING.exec(line.text) ?? []
    if (line.text.slice(whole.length).trim() === '')
      return { changes: { from: line.from, to: line.to }, range: EditorSelection.cursor(line.from) }
    const next = mark?.replace(/\d+/, (number) => String(Number(number) + 1)) ?? ''
    const insert = `${state.lineBreak}${quoted}${next}${blanks.replace(/[xX]/, ' ')}`
    return { changes: { from: head, insert }, range: EditorSelection.cursor(head + insert.length) }
  })
  dispatch(state.update(changed, { userEvent: 'input', scrollIntoView: true }))
  return true
}

/** In code a hyphen is a hyphen. Before the words of its line Enter makes room above it. */
function isContinued(state: EditorState, at: number): boolean {
  const line = state.doc.lineAt(at)
  const [whole, quoted = '', mark] = BEGINNING.exec(line.text) ?? []
  if (!whole || at < line.from + whole.length || (!quoted.includes('>') && !mark)) return false
  for (let node = syntaxTree(state).resolveInner(at, -1); node.parent; node = node.parent)
    if (node.name === 'FencedCode') return false
  return true
}
