import type { EditorState, Line, StateCommand } from '@codemirror/state'
import { isJoined } from './is-joined'

/** How a line begins: as a heading of a level, as an item, as quoted words, or as itself. */
export type Beginning = '' | '# ' | '## ' | '### ' | '#### ' | '- ' | '1. ' | '> '

const BEGINNINGS = /^(?:#{1,6} +|[-*+] +|\d{1,9}[.)] +|> ?)/

/**
 * Gives every line that is selected this beginning in the place of the one it has; where all have it, they lose it. What stands
 * beside them stays out of what they become, by a blank line where it needs one.
 */
export function changeLines(beginning: Beginning): StateCommand {
  return ({ state, dispatch }) => {
    const lines = selectedLines(state)
    const wanted = lines.every((line) => isBegunBy(line.text, beginning)) ? '' : beginning
    const begun = new Map(lines.map((line, index) => [line.number, begin(line, wanted, index)]))
    const changes = state.changes(
      [...begun].flatMap(([number, { from, to, insert, text }]) => {
        const isBelow = isApart(state, number - 1, begun) && isJoined(textOf(state, number - 1), text)
        const isAbove = isApart(state, number + 1, begun) && isJoined(text, textOf(state, number + 1))
        return [
          { from, to, insert: isBelow ? `\n${insert}` : insert },
          ...(isAbove ? [{ from: state.doc.line(number + 1).from, insert: '\n' }] : []),
        ]
      }),
    )
    const selection = state.selection.map(changes, 1)
    dispatch(state.update({ changes, selection, userEvent: 'input', scrollIntoView: true }))
    return true
  }
}

function begin(line: Line, wanted: Beginning, index: number) {
  const there = BEGINNINGS.exec(line.text)?.[0] ?? ''
  const insert = wanted === '1. ' ? `${index + 1}. ` : wanted
  const text = insert + line.text.slice(there.length)
  return { from: line.from, to: line.from + there.length, insert, text }
}

const isApart = ({ doc }: EditorState, number: number, begun: Map<number, unknown>) =>
  number > 0 && number <= doc.lines && !begun.has(number)

const textOf = ({ doc }: EditorState, number: number) => doc.line(number).text

function isBegunBy(text: string, beginning: Beginning): boolean {
  const there = BEGINNINGS.exec(text)?.[0].trimEnd() ?? ''
  if (beginning === '1. ') return /^\d/.test(there)
  return there === beginning.trimEnd()
}

/** Blank lines between paragraphs have no beginning, unless they are all there is. */
function selectedLines(state: EditorState): Line[] {
  const lines = new Map<number, Line>()
  for (const { from, to } of state.selection.ranges)
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at)
      lines.set(line.number, line)
      at = line.to + 1
    }
  const all = [...lines.values()]
  const filled = all.filter((line) => line.text.trim() !== '')
  return filled.length > 0 ? filled : all
}
