import { syntaxTree } from '@codemirror/language'
import { EditorSelection, type EditorState, type Line, type StateCommand } from '@codemirror/state'

const BEGINNING = /^((?:\s*>)*[ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+(?:\[[ xX]\][ \t]+)?))?/

/**
 * Enter in a list or a quotation: the next line begins as this one does, with the next number. One without words is left: for the
 * item or the quotation around it, or else for a paragraph with a blank line around it.
 */
export const continueLines: StateCommand = ({ state, dispatch }) => {
  if (!state.selection.ranges.every(({ empty, head }) => empty && isContinued(state, head))) return false
  const changed = state.changeByRange(({ head }) => {
    const line = state.doc.lineAt(head)
    const [whole = '', quoted = '', mark, blanks = ''] = BEGINNING.exec(line.text) ?? []
    if (line.text.slice(whole.length).trim() === '') {
      const { before, behind } = left(state, line)
      return {
        changes: { from: line.from, to: line.to, insert: before + behind },
        range: EditorSelection.cursor(line.from + before.length),
      }
    }
    const insert = `${state.lineBreak}${quoted}${nextMark(mark)}${blanks.replace(/[xX]/, ' ')}`
    return { changes: { from: head, insert }, range: EditorSelection.cursor(head + insert.length) }
  })
  dispatch(state.update(changed, { userEvent: 'input', scrollIntoView: true }))
  return true
}

/** What comes in the place of a line without words: `before` and `behind` the caret. */
function left(state: EditorState, line: Line): { before: string; behind: string } {
  const [, quoted = '', mark] = BEGINNING.exec(line.text) ?? []
  const around = mark && itemAround(state, line, quoted)
  if (around) return { before: around, behind: '' }
  const outer = mark ? quoted.replace(/[ \t]*$/, quoted.includes('>') ? ' ' : '') : withoutLastSign(quoted)
  const above = line.number > 1 ? state.doc.line(line.number - 1).text : ''
  const below = line.number < state.doc.lines ? state.doc.line(line.number + 1).text : ''
  const isBlank = (text: string) => text.trim() === outer.trim()
  const blank = `${outer.trimEnd()}\n`
  const isUnderWords = line.number > 1 && !isBlank(above)
  const isOverWords = line.number < state.doc.lines && !isBlank(below) && !/^(?:<\/|:::)/.test(below)
  return {
    before: `${isUnderWords ? blank : ''}${outer}`,
    behind: isOverWords ? `\n${outer.trimEnd()}` : '',
  }
}

/** How the next item begins of the list that this one is nested in; null when it is in none. */
function itemAround({ doc }: EditorState, line: Line, quoted: string): string | null {
  for (let number = line.number - 1; number > 0; number -= 1) {
    const [whole = '', outer = '', mark, blanks = ''] = BEGINNING.exec(doc.line(number).text) ?? []
    if (signsOf(outer) !== signsOf(quoted)) return null
    if (mark && indentOf(outer) < indentOf(quoted))
      return outer + nextMark(mark) + blanks.replace(/[xX]/, ' ')
    const isText = doc.line(number).text.length > whole.length
    if (!mark && isText && indentOf(outer) === 0) return null
  }
  return null
}

const signsOf = (quoted: string) => quoted.replace(/[^>]/g, '').length

const indentOf = (quoted: string) => quoted.length - quoted.trimEnd().length

const withoutLastSign = (quoted: string) => quoted.replace(/>[ \t]*$/, '').replace(/>$/, '> ')

const nextMark = (mark = '') => mark.replace(/\d+/, (number) => String(Number(number) + 1))

/** In code a hyphen is a hyphen. Before the words of its line Enter makes room above it. */
function isContinued(state: EditorState, at: number): boolean {
  const line = state.doc.lineAt(at)
  const [whole, quoted = '', mark] = BEGINNING.exec(line.text) ?? []
  if (!whole || at < line.from + whole.length || (!quoted.includes('>') && !mark)) return false
  for (let node = syntaxTree(state).resolveInner(at, -1); node.parent; node = node.parent)
    if (node.name === 'FencedCode') return false
  return true
}
