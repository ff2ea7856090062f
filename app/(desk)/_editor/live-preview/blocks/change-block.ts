import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { readAttributes } from './attributes'
import { findBlocks } from './find-blocks'

/** The source that a drawn block stands in the place of. */
export function tagAt(view: EditorView, element: HTMLElement): { from: number; to: number; tag: string } {
  const at = view.posAtDOM(element)
  const block = findBlocks(view.state).find(({ from, to }) => from <= at && at <= to)
  if (!block) throw new Error('A block was drawn for which there is no source')
  return { from: block.from, to: block.to, tag: view.state.sliceDoc(block.from, block.to) }
}

/** Takes a block out, with one of the blank lines around it. */
export function removeBlock(view: EditorView, element: HTMLElement): void {
  view.dispatch(removal(view.state, tagAt(view, element)))
  view.focus()
}

/** What takes out a block in which nothing is filled in yet; null when something is. */
export function givenUp(state: EditorState, { from, to }: Stretch): TransactionSpec | null {
  const written = [...readAttributes(state.sliceDoc(from, to)).values()]
  return written.every(({ value }) => value.trim() === '' || value === 'https://')
    ? removal(state, { from, to })
    : null
}

/** One step for undo, also right after it was put in. */
function removal({ doc }: EditorState, { from, to }: Stretch): TransactionSpec {
  const blanks = /^\n{0,2}/.exec(doc.sliceString(to, to + 2))?.[0].length ?? 0
  return {
    changes: { from, to: to + blanks },
    selection: { anchor: from },
    annotations: isolateHistory.of('full'),
    userEvent: 'delete',
    scrollIntoView: true,
  }
}

/** Moves a block over the paragraph before it or after it: the two change places, what is between them stays. */
export function moveBlock(view: EditorView, element: HTMLElement, direction: -1 | 1): void {
  const { from, to, tag } = tagAt(view, element)
  const text = view.state.doc.toString()
  const other = direction < 0 ? paragraphBefore(text, from) : paragraphAfter(text, to)
  if (!other) return
  const words = text.slice(other.from, other.to)
  const [first, last] = direction < 0 ? [other, { from, to }] : [{ from, to }, other]
  const [inFirst, inLast] = direction < 0 ? [tag, words] : [words, tag]
  view.dispatch({
    changes: [
      { from: first.from, to: first.to, insert: inFirst },
      { from: last.from, to: last.to, insert: inLast },
    ],
    userEvent: 'move',
    scrollIntoView: true,
  })
}

type Stretch = { from: number; to: number }

function paragraphBefore(text: string, at: number): Stretch | null {
  const to = text.slice(0, at).trimEnd().length
  if (to === 0) return null
  const blank = text.lastIndexOf('\n\n', to - 1)
  return { from: blank < 0 ? 0 : blank + 2, to }
}

function paragraphAfter(text: string, at: number): Stretch | null {
  const from = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
  if (from >= text.length) return null
  const end = text.indexOf('\n\n', from)
  return { from, to: end < 0 ? text.trimEnd().length : end }
}
