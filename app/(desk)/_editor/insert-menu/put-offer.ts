import { isolateHistory } from '@codemirror/commands'
import { ChangeSet, type EditorState, type TransactionSpec } from '@codemirror/state'
import { putBetweenMarks } from '@/publication/correspondence/private-passages/put-between-marks'
import { isJoined } from '../commands/is-joined'
import { placeInsert } from '../place-insert'
import type { Offer } from './offers'

/** A change of a text, and where the caret is afterwards. */
type Put = { from: number; to: number; insert: string; caret: number }

const BEGINNINGS: Partial<Record<Offer, string>> = { heading: '## ', list: '- ', quotation: '> ' }
const TAGS = {
  figure: ['Figure', '<Figure src="" alt="" caption="" credit="" licence="" />'],
  video: ['Video', '<Video href="" title="" still="" alt="" />'],
} as const

/** Puts a block in the place of the line in which it was asked for, in one step that undo takes back. */
export function putOffer(state: EditorState, at: number, offer: Offer, column: string): TransactionSpec {
  const line = state.doc.lineAt(at)
  const cleared = state.changes({ from: line.from, to: line.to })
  const text = cleared.apply(state.doc).toString()
  const put = place(text, line.from, offer, column)
  const changes = cleared.compose(
    ChangeSet.of({ from: put.from, to: put.to, insert: put.insert }, text.length),
  )
  return {
    changes,
    selection: { anchor: put.caret },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.complete',
    scrollIntoView: true,
  }
}

function place(text: string, at: number, offer: Offer, column: string): Put {
  const beginning = BEGINNINGS[offer]
  if (beginning !== undefined) return begin(text, at, beginning)
  switch (offer) {
    case 'pullquote':
      return placePassage(text, at, 'Pullquote', '')
    case 'box':
      return placePassage(text, at, 'Box', ' title=""')
    case 'figure':
    case 'video': {
      const [name, tag] = TAGS[offer]
      const put = placeInsert(text, at, { name, text: tag })
      return { from: put.at, to: put.at, insert: put.insert, caret: put.at + put.insert.indexOf('<') }
    }
    case 'note':
      return placeNote(text, at)
    case 'private':
      return placePrivate(text, at)
    case 'table':
      return apart(text, at, `| ${column} | ${column} |\n| --- | --- |\n|  |  |`, 2)
    default:
      return apart(text, at, '---\n\n', '---\n\n'.length)
  }
}

/** Words that stand directly under it are no part of what is begun. */
function begin(text: string, at: number, beginning: string): Put {
  const [, below = ''] = text.slice(at).split('\n', 2)
  const insert = isJoined(`${beginning}…`, below) ? `${beginning}\n` : beginning
  return { from: at, to: at, insert, caret: at + beginning.length }
}

function placePassage(text: string, at: number, name: 'Pullquote' | 'Box', attributes: string): Put {
  const opening = `<${name}${attributes}>\n`
  const put = placeInsert(text, at, { name, text: `${opening}\n</${name}>` })
  const caret = put.at + put.insert.indexOf(opening) + opening.length
  return { from: put.at, to: put.at, insert: put.insert, caret }
}

/** A note belongs to a sentence: the last one before the line, when there is one. */
function placeNote(text: string, at: number): Put {
  const before = text.slice(0, at).trimEnd()
  const lastLine = before.slice(before.lastIndexOf('\n') + 1)
  const isSentence = lastLine !== '' && !/^(?:<\/?[A-Z]|\||---|```)/.test(lastLine) && !lastLine.endsWith('>')
  const put = placeInsert(text, isSentence ? before.length : at, { name: 'Note', text: '<Note></Note>' })
  const caret = put.at + put.insert.indexOf('<Note>') + '<Note>'.length
  return { from: put.at, to: put.at, insert: put.insert, caret }
}

function placePrivate(text: string, at: number): Put {
  const put = putBetweenMarks(text, { from: at, to: at })
  if (put.status === 'already') return { from: at, to: at, insert: '', caret: at }
  return { from: put.from, to: put.to, insert: put.insert, caret: put.selected.to }
}

/** With the blank lines that it needs: directly under a sentence a rule is a heading to others, and a table none. */
function apart(text: string, at: number, insert: string, caret: number): Put {
  const before = at === 0 || text.slice(0, at).endsWith('\n\n') ? '' : '\n'
  const behind = /^(?:\n\n|\n?$)/.test(text.slice(at)) || insert.endsWith('\n') ? '' : '\n'
  return { from: at, to: at, insert: before + insert + behind, caret: at + before.length + caret }
}
