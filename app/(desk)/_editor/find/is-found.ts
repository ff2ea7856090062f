import { ensureSyntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'

/** Tags and marks, and where links and pictures lead: nothing of that is a word, and replacing would break it. */
const NO_WORDS =
  /^(?:Component(?:Block)?Tag|HTMLTag|Private(?:Begin|End)|Footnote(?:Reference|Label)|CodeInfo|Link(?:Title|Label|Reference)|HorizontalRule|TableDelimiter|TaskMarker|\w+Mark)$/

/** How long the parser may take to come as far as what was found, in milliseconds. */
const LONGEST_MS = 2_000

/** Whether a stretch is of the words of the text. Where the parser did not come nobody knows, and nothing is replaced. */
export function isWord(state: EditorState, from: number, to: number): boolean {
  const tree = ensureSyntaxTree(state, to, LONGEST_MS)
  if (!tree) return false
  let isHidden = false
  tree.iterate({
    from,
    to,
    enter: ({ name, node, from: begin, to: end }) => {
      if (begin >= to || from >= end) return false
      // An address between < and > is what its readers see.
      if (name === 'URL') isHidden ||= node.parent?.name !== 'Autolink'
      else if (name === 'Escape') isHidden ||= from <= begin
      else if (NO_WORDS.test(name)) isHidden = true
      return !isHidden
    },
  })
  return !isHidden
}
