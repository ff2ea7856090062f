import type { CompileContext, Extension as MdastExtension } from 'mdast-util-from-markdown'
import { blankLine } from 'micromark-core-commonmark'
import type { Code, Construct, Effects, Extension, ParseContext, State } from 'micromark-util-types'
import { isLineEnd, skipBlanks } from './skip-blanks'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    footnoteDefinition: 'footnoteDefinition'
    footnoteReference: 'footnoteReference'
    footnotePrefix: 'footnotePrefix'
    footnoteIndent: 'footnoteIndent'
  }
}

const [BANG, LEFT_BRACKET, RIGHT_BRACKET, CARET, COLON] = [33, 91, 93, 94, 58]
const [SPACE, TAB] = [32, 9]
const LONGEST_NAME = 100
/** As deep as lines of a note must be indented, from its second paragraph on; a tab is as much. */
const INDENT = 4

/** By text that is being read: the names of its notes. They are all known before the sentences are read. */
const names = new WeakMap<ParseContext, Set<string>>()

/** What two ways to write the name of a note have in common: capitals and blanks tell none apart. */
export function nameOfNote(written: string): string {
  return written.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Reads `[^name]`, in which there is more than blanks, and no bracket or line end. */
function readLabel(effects: Effects, done: State, nok: State): State {
  let length = 0
  let hasWords = false
  const atBracket: State = (code) => {
    if (code !== LEFT_BRACKET) return nok(code)
    effects.consume(code)
    return atCaret
  }
  const atCaret: State = (code) => {
    if (code !== CARET) return nok(code)
    effects.consume(code)
    return inName
  }
  const inName: State = (code) => {
    if (code === RIGHT_BRACKET && hasWords) {
      effects.consume(code)
      return done
    }
    if (code === null || isLineEnd(code) || code === LEFT_BRACKET || code === RIGHT_BRACKET) return nok(code)
    length += 1
    if (length > LONGEST_NAME) return nok(code)
    hasWords ||= code !== SPACE && code !== TAB && code >= 0
    effects.consume(code)
    return inName
  }
  return atBracket
}

/** `[^name]: …` begins a note, in which lines that are indented go on. It may stand wherever a block may. */
const definition: Construct = {
  name: 'footnoteDefinition',
  tokenize(effects, ok, nok) {
    const atColon: State = (code) => {
      if (code !== COLON) return nok(code)
      effects.consume(code)
      const written = this.sliceSerialize(effects.exit('footnotePrefix'))
      const known = names.get(this.parser) ?? new Set()
      names.set(this.parser, known.add(nameOfNote(written.slice(2, -2))))
      return skipBlanks(effects, 'linePrefix', ok)
    }
    const label = readLabel(effects, atColon, nok)
    return (code) => {
      effects.enter('footnoteDefinition', { _container: true })
      effects.enter('footnotePrefix')
      return label(code)
    }
  },
  continuation: {
    tokenize(effects, ok, nok) {
      return effects.check(blankLine, ok, effects.attempt(indented, ok, nok))
    },
  },
  exit(effects) {
    effects.exit('footnoteDefinition')
  },
}

const indented: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let columns = 0
    const inside: State = (code) => {
      if (columns < INDENT && isBlank(code)) {
        effects.consume(code)
        columns += 1
        return inside
      }
      effects.exit('footnoteIndent')
      return columns < INDENT ? nok(code) : ok(code)
    }
    return (code) => {
      if (!isBlank(code)) return nok(code)
      effects.enter('footnoteIndent')
      return inside(code)
    }
  },
}

/** To micromark a tab is -2 and the columns it fills are -1; each fills the place of a space. */
function isBlank(code: Code): boolean {
  return code === SPACE || code === TAB || code === -2 || code === -1
}

/** `[^name]` of a note that there is, anywhere in the text; any other is what was typed. */
const reference: Construct = {
  name: 'footnoteReference',
  tokenize(effects, ok, nok) {
    const atEnd: State = (code) => {
      const written = this.sliceSerialize(effects.exit('footnoteReference'))
      return names.get(this.parser)?.has(nameOfNote(written.slice(2, -1))) ? ok(code) : nok(code)
    }
    const label = readLabel(effects, atEnd, nok)
    return (code) => {
      effects.enter('footnoteReference')
      return label(code)
    }
  },
}

/** In "Ja![^1]" the exclamation mark begins no picture. */
const bangBeforeReference: Construct = {
  name: 'bangBeforeFootnote',
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return effects.check(reference, ok, nok)
    }
  },
}

/**
 * Footnotes as GFM has them, and names with blanks besides. Ours, since the ones of GFM read some texts in quadratic time:
 * here a name is read once where it stands, and looked up.
 */
export const footnoteSyntax: Extension = {
  document: { [LEFT_BRACKET]: definition },
  text: { [LEFT_BRACKET]: reference, [BANG]: bangBeforeReference },
}

export const footnotesFromMarkdown: MdastExtension = {
  enter: {
    footnoteDefinition(token) {
      this.enter({ type: 'footnoteDefinition', identifier: '', label: '', children: [] }, token)
    },
    footnotePrefix(token) {
      nameLast(this, this.sliceSerialize(token).slice(2, -2))
    },
    footnoteReference(token) {
      const label = this.sliceSerialize(token).slice(2, -1)
      this.enter({ type: 'footnoteReference', identifier: nameOfNote(label), label }, token)
    },
  },
  exit: {
    footnoteDefinition(token) {
      this.exit(token)
    },
    footnoteReference(token) {
      this.exit(token)
    },
  },
}

function nameLast(context: CompileContext, label: string): void {
  const node = context.stack.at(-1)
  if (node?.type === 'footnoteDefinition') Object.assign(node, { label, identifier: nameOfNote(label) })
}
