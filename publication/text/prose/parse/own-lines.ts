import { blockQuote, content } from 'micromark-core-commonmark'
import type { Construct, ParseContext, State, Token, TokenizeContext } from 'micromark-util-types'
import { isLineEnd, skipBlanks } from './skip-blanks'

/** By text that is being read: where the `>` stand that each line begins with. */
const quotations = new WeakMap<ParseContext, Map<number, Set<number>>>()

/** A block quotation of CommonMark (5.1) that remembers on which lines its `>` was written. */
export const quotationCounted: Construct = {
  ...blockQuote,
  tokenize(effects, ok, nok) {
    return blockQuote.tokenize.call(this, effects, counting(this, ok), nok)
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const goOn = blockQuote.continuation?.tokenize ?? blockQuote.tokenize
      return goOn.call(this, effects, counting(this, ok), nok)
    },
  },
}

/**
 * Paragraphs that end where the marks of their lines end: words at the margin belong to nobody's quotation. CommonMark
 * lets such a "lazy" line go on in the paragraph above it (5.1). In `joined` texts it still does in a list, where it has
 * every `>` that the paragraph began with. Each line is looked at once.
 */
export function ownLines(isJoined: boolean): Construct {
  return {
    resolve: content.resolve,
    tokenize(effects, ok, nok) {
      // Of paragraphs none ends another.
      if (this.interrupt) return nok
      const quoted = quotedOn(this)
      let last: Token
      const goesOn: Construct = {
        partial: true,
        tokenize(effects, ok, nok) {
          const isOwn = () => !this.parser.lazy[this.now().line] || (isJoined && quotedOn(this) === quoted)
          const atText: State = (code) => {
            if (code === null || isLineEnd(code) || !isOwn()) return nok(code)
            return effects.interrupt(this.parser.constructs.flow, nok, ok)(code)
          }
          return (code) => {
            effects.exit('chunkContent')
            effects.enter('lineEnding')
            effects.consume(code)
            effects.exit('lineEnding')
            return skipBlanks(effects, 'linePrefix', atText)
          }
        },
      }
      const inLine: State = (code) => {
        if (code === null) return atEnd(code)
        if (isLineEnd(code)) return effects.check(goesOn, nextLine, atEnd)(code)
        effects.consume(code)
        return inLine
      }
      const nextLine: State = (code) => {
        effects.consume(code)
        effects.exit('chunkContent')
        const next = effects.enter('chunkContent', { contentType: 'content', previous: last })
        last.next = next
        last = next
        return inLine
      }
      const atEnd: State = (code) => {
        effects.exit('chunkContent')
        effects.exit('content')
        return ok(code)
      }
      return (code) => {
        effects.enter('content')
        last = effects.enter('chunkContent', { contentType: 'content' })
        return inLine(code)
      }
    },
  }
}

function counting(context: TokenizeContext, ok: State): State {
  return (code) => {
    const { line, offset } = context.now()
    const lines = quotations.get(context.parser) ?? new Map<number, Set<number>>()
    quotations.set(context.parser, lines.set(line, (lines.get(line) ?? new Set()).add(offset)))
    return ok(code)
  }
}

function quotedOn(context: TokenizeContext): number {
  return quotations.get(context.parser)?.get(context.now().line)?.size ?? 0
}
