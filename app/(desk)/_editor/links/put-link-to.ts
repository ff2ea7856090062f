import { isolateHistory } from '@codemirror/commands'
import { syntaxTree } from '@codemirror/language'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'

/** A link that stands in the text already. */
export type Link = { from: number; to: number; words: Stretch; address: Stretch }
type Stretch = { from: number; to: number }

/** The link that all of this stretch is in; null when there is none. */
export function linkAt(state: EditorState, { from, to }: Stretch): Link | null {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(from, from === to ? -1 : 1)
  while (node && !(node.name === 'Link' && node.to >= to)) node = node.parent
  const address = node?.getChild('URL')
  const [begin, end] = node?.getChildren('LinkMark') ?? []
  if (!node || !address || !begin || !end) return null
  return {
    from: node.from,
    to: node.to,
    words: { from: begin.to, to: end.from },
    address: { from: address.from, to: address.to },
  }
}

/** Makes a link of a stretch, or gives the link that is there another address: that alone is written. `title`: where there are no words. */
export function putLinkTo(
  state: EditorState,
  stretch: Stretch,
  address: string,
  title: string,
): TransactionSpec {
  const there = linkAt(state, stretch)
  const spelt = spellAddress(address)
  if (there)
    return step({ ...there.address, insert: spelt }, there.to + spelt.length - lengthOf(there.address))
  const words = state.sliceDoc(stretch.from, stretch.to) || escapeWords(title)
  const insert = `[${words}](${spelt})`
  return step({ ...stretch, insert }, stretch.from + insert.length)
}

/** Leaves its words. */
export function removeLink({ from, to, words }: Link): TransactionSpec {
  return {
    ...step(
      [
        { from, to: words.from },
        { from: words.to, to },
      ],
      words.to - (words.from - from),
    ),
  }
}

type Changes = NonNullable<TransactionSpec['changes']>

function step(changes: Changes, caret: number): TransactionSpec {
  return {
    changes,
    selection: { anchor: caret },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.link',
    scrollIntoView: true,
  }
}

/** A blank or a bracket would end it. */
const spellAddress = (address: string) =>
  address.replace(/[\s()<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))

const escapeWords = (words: string) => words.replace(/[\\[\]*_`<>{}]/g, '\\$&')

const lengthOf = ({ from, to }: Stretch) => to - from
