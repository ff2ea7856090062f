import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'

const OF_TAGS = /^(?:Component(?:Block)?Tag|Private(?:Begin|End))$/

/** What stands in a tag or a mark is no word of the text: there it is a form that is drawn, and replacing would break it. */
export function isWord(state: EditorState, from: number, to: number): boolean {
  let isOfTag = false
  syntaxTree(state).iterate({
    from,
    to,
    enter: ({ name, from: begin, to: end }) => {
      if (OF_TAGS.test(name) && begin < to && from < end) isOfTag = true
      return !isOfTag
    },
  })
  return !isOfTag
}
