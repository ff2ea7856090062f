import type { Extension as MdastExtension } from 'mdast-util-from-markdown'
import type { Construct, Extension, State } from 'micromark-util-types'
import type { Node } from 'unist'
import { mdxComment } from './comments'

/** An opening brace in the text of an essay. It only ever leads to a refusal, at its own line and column. */
export interface Brace extends Node {
  type: 'brace'
  /** it begins what other software would do something about: `{% … %}`, `{{ … }}` */
  isInstruction: boolean
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

const [LEFT_BRACE, PERCENT, LESS_THAN] = [123, 37, 60]

// The expressions of MDX are read up to their closing brace, by a JavaScript parser that begins again at every brace.
// Here nothing is read beyond the brace itself, and the signs that make an instruction of it: `{%`, `{{`, `{{<`, `{{%`.
const brace: Construct = {
  name: 'brace',
  tokenize(effects, ok) {
    const end: State = (code) => {
      effects.exit('brace')
      return ok(code)
    }
    const third: State = (code) => {
      if (code !== LESS_THAN && code !== PERCENT) return end(code)
      effects.consume(code)
      return end
    }
    const second: State = (code) => {
      if (code !== LEFT_BRACE && code !== PERCENT) return end(code)
      effects.consume(code)
      return code === LEFT_BRACE ? third : end
    }
    return (code) => {
      effects.enter('brace')
      effects.consume(code)
      return second
    }
  },
}

export const braceSyntax: Extension = { text: { [LEFT_BRACE]: [mdxComment, brace] } }

export const braceFromMarkdown: MdastExtension = {
  enter: {
    brace(token) {
      this.enter({ type: 'brace', isInstruction: this.sliceSerialize(token).length > 1 }, token)
    },
  },
  exit: {
    brace(token) {
      this.exit(token)
    },
  },
}
