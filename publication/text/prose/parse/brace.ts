import type { Extension as MdastExtension } from 'mdast-util-from-markdown'
import type { Construct, Extension } from 'micromark-util-types'
import type { Node } from 'unist'
import { mdxComment } from './comments'

/** An opening brace in the text of an essay. It only ever leads to a refusal, at its own line and column. */
export interface Brace extends Node {
  type: 'brace'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    brace: Brace
  }
  interface RootContentMap {
    brace: Brace
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    brace: 'brace'
  }
}

const LEFT_BRACE = 123

// The expressions of MDX are read up to their closing brace, by a JavaScript parser that begins again at every brace.
// Here nothing is read beyond the brace itself.
const brace: Construct = {
  name: 'brace',
  tokenize: (effects, ok) => (code) => {
    effects.enter('brace')
    effects.consume(code)
    effects.exit('brace')
    return ok
  },
}

export const braceSyntax: Extension = { text: { [LEFT_BRACE]: [mdxComment, brace] } }

export const braceFromMarkdown: MdastExtension = {
  enter: {
    brace(token) {
      this.enter({ type: 'brace' }, token)
    },
  },
  exit: {
    brace(token) {
      this.exit(token)
    },
  },
}
