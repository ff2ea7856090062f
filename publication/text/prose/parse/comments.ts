import type { Extension as MdastExtension } from 'mdast-util-from-markdown'
import { htmlFlow, htmlText } from 'micromark-core-commonmark'
import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types'
import { isLineEnd } from './skip-blanks'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mdxComment: 'mdxComment'
    mdxCommentData: 'mdxCommentData'
  }
}

const [LESS_THAN, BANG, DASH] = [60, 33, 45]
const [LEFT_BRACE, RIGHT_BRACE, SLASH, ASTERISK] = [123, 125, 47, 42]

/** `<!--` and nothing else that HTML has. */
const beginsComment: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const signs = [LESS_THAN, BANG, DASH, DASH]
    let at = 0
    const next: State = (code) => {
      if (at === signs.length) return ok(code)
      if (code !== signs[at]) return nok(code)
      at += 1
      effects.consume(code)
      return next
    }
    return (code) => {
      effects.enter('data')
      return next(code)
    }
  },
}

/** Comments of HTML as blocks and in sentences; what else HTML has is not even begun. */
export const htmlCommentFlow: Construct = onlyComments(htmlFlow, 'commentFlow')
export const htmlCommentText: Construct = onlyComments(htmlText, 'commentText')

function onlyComments(construct: Construct, name: string): Construct {
  return {
    ...construct,
    name,
    tokenize(effects, ok, nok) {
      if (withoutEnd.html.has(this)) return nok
      const fail: State = (code) => {
        if (code === null) withoutEnd.html.add(this)
        return nok(code)
      }
      return effects.check(beginsComment, construct.tokenize.call(this, effects, ok, fail), nok)
    },
  }
}

/** Paragraphs in which a comment has no end: there is none for what follows either, and looking again would take for ever. */
const withoutEnd = { html: new WeakSet<TokenizeContext>(), mdx: new WeakSet<TokenizeContext>() }

/** A comment of MDX, `{/* … *\/}`, within one paragraph. */
export const mdxComment: Construct = {
  name: 'mdxComment',
  tokenize(effects, ok, nok) {
    const signs = [LEFT_BRACE, SLASH, ASTERISK]
    let at = 0
    let previous: Code = null
    let isOver = false
    const begin: State = (code) => {
      if (at === signs.length) return inside(code)
      if (code !== signs[at]) return nok(code)
      at += 1
      effects.consume(code)
      return begin
    }
    const inside: State = (code) => {
      if (code === null) {
        withoutEnd.mdx.add(this)
        return nok(code)
      }
      if (isOver && code === RIGHT_BRACE) {
        effects.consume(code)
        effects.exit('mdxCommentData')
        effects.exit('mdxComment')
        return ok
      }
      // After `*/` only blanks may stand before the brace.
      if (code === SLASH && previous === ASTERISK) isOver = true
      else if (code > 32) isOver = false
      previous = code
      if (!isLineEnd(code)) {
        effects.consume(code)
        return inside
      }
      effects.exit('mdxCommentData')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return atLine
    }
    const atLine: State = (code) => {
      effects.enter('mdxCommentData')
      return inside(code)
    }
    return (code) => {
      if (withoutEnd.mdx.has(this)) return nok(code)
      effects.enter('mdxComment')
      effects.enter('mdxCommentData')
      return begin(code)
    }
  },
}

export const commentsFromMarkdown: MdastExtension = {
  enter: {
    mdxComment(token) {
      this.enter({ type: 'html', value: '<!-- -->' }, token)
    },
  },
  exit: {
    mdxComment(token) {
      this.exit(token)
    },
  },
}
