import type { Extension as MdastExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, ParseContext, State } from 'micromark-util-types'
import type { Node } from 'unist'
import { isComponentName } from '../allow/components'
import { isLineEnd } from './skip-blanks'

/** A tag in an essay that is none of our components, or a `<` that begins none. It only ever leads to a refusal. */
export interface ForeignTag extends Node {
  type: 'foreignTag'
  /** as much of it as could be read: `<br>`, `</div>`, `<` */
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreignTag: ForeignTag
  }
  interface RootContentMap {
    foreignTag: ForeignTag
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    foreignTag: 'foreignTag'
    foreignTagData: 'foreignTagData'
  }
}

const [LESS_THAN, GREATER_THAN, SLASH] = [60, 62, 47]
const LONGEST_NAME = 20
const LONGEST_TAG = 1_000
/** Where this many began and did not end, no further one is looked for to its end. */
const MOST_WITHOUT_END = 50
const withoutEnd = new WeakMap<ParseContext, number>()

const partOfName = (code: Code) =>
  code !== null && code > 32 && /[\p{L}\p{N}_$.:-]/u.test(String.fromCodePoint(code))
/** A letter, `/`, or what comments and fragments begin with: `<3`, `<-` and `3<4` are smaller than. */
const beginsTag = (code: Code) =>
  code !== null && code > 32 && /[\p{L}_$/>!?]/u.test(String.fromCodePoint(code))

/** `<!` and `<?` are told as they stand: what they begin is no tag. */
const isMark = (code: Code) => code === 33 || code === 63

/** `<Box` or `</Box`: one of our names, and no longer one. */
export const beginsComponent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let name = ''
    const inName: State = (code) => {
      if (!partOfName(code)) return isComponentName(name) ? ok(code) : nok(code)
      if (name.length === LONGEST_NAME) return nok(code)
      name += String.fromCodePoint(code ?? 0)
      effects.consume(code)
      return inName
    }
    const afterSlash: State = (code) => {
      if (code !== SLASH) return inName(code)
      effects.consume(code)
      return inName
    }
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return afterSlash
    }
  },
}

/**
 * Reads a tag of HTML or of somebody else's components as one thing that is told, however many there are: the parser of JSX
 * throws at the first that is not closed, and says nothing of what follows.
 */
export const foreignTag: Construct = {
  name: 'foreignTag',
  tokenize(effects, ok, nok) {
    let length = 0
    const fail: State = (code) => {
      withoutEnd.set(this.parser, (withoutEnd.get(this.parser) ?? 0) + 1)
      return nok(code)
    }
    const inside: State = (code) => {
      length += 1
      // "Vec<Box<T>>": what is no tag of its own hides no other.
      if (code === LESS_THAN) return nok(code)
      if (code === null || length > LONGEST_TAG) return fail(code)
      if (isLineEnd(code)) {
        effects.exit('foreignTagData')
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return atLine
      }
      effects.consume(code)
      return code === GREATER_THAN ? end : inside
    }
    const atLine: State = (code) => {
      effects.enter('foreignTagData')
      return inside(code)
    }
    const end: State = (code) => {
      effects.exit('foreignTagData')
      effects.exit('foreignTag')
      return ok(code)
    }
    const afterMark: State = (code) => (beginsTag(code) && !isMark(code) ? inside(code) : nok(code))
    return (code) => {
      if ((withoutEnd.get(this.parser) ?? 0) >= MOST_WITHOUT_END) return nok(code)
      effects.enter('foreignTag')
      effects.enter('foreignTagData')
      effects.consume(code)
      return afterMark
    }
  },
}

/** A `<` before what begins a tag and is none: `<!doctype`, a tag without an end. */
export const foreignMark: Construct = {
  name: 'foreignMark',
  tokenize(effects, ok, nok) {
    const after: State = (code) => (beginsTag(code) ? ok(code) : nok(code))
    return (code) => {
      if (code !== LESS_THAN) return nok(code)
      effects.enter('foreignTag')
      effects.consume(code)
      effects.exit('foreignTag')
      return after
    }
  },
}

export const foreignTagsFromMarkdown: MdastExtension = {
  enter: {
    foreignTag(token) {
      this.enter({ type: 'foreignTag', value: this.sliceSerialize(token) }, token)
    },
  },
  exit: {
    foreignTag(token) {
      this.exit(token)
    },
  },
}
