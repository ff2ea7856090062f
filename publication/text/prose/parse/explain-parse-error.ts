import { isInline, KNOWN_COMPONENTS } from '../allow/components'
import type { Problem, ProblemTexts } from '../problem'
import { findDensestPlace } from './find-densest-place'
import { indexOf, pointAt } from './places'

/** What the parsers of micromark and mdast throw: a VFileMessage, whose English is for programmers. */
type ParserMessage = Error & { reason: string; line?: number; column?: number }

const OPEN_TAG = /`<([^`>]*)>` \((\d+):(\d+)/
const CLOSING_TAG = /closing tag `<\/([^`>]*)>`/
const ADDRESS = /^<\/?\s*(?:[a-z][a-z\d+.-]*:\S|www\.|[^\s<>@]+@)/i
/** What links may lead to: a heading, or a place without words. */
const PLACE_IN_HTML =
  /^<(h[1-6]|a)(?=\s)(?![^<>]*\shref=)[^<>]*\s(?:id|name)=["']?([\p{L}\p{N}][\p{L}\p{N}_.-]{0,99})/iu
/** Behind the name of a tag stand blanks or its end: "a<b. En c>d" and "a<b, c>" have none. */
const NAME_OF_TAG = /^<\/?[\p{L}\p{N}$_.:-]*(?<![.:-])(?:[\s/>{]|$)/u
/** "1<x en y>2" */
const WORDS_BETWEEN = /^<\p{L}[\p{L}\p{N}]*(?:\s+[\p{L}\p{N}]+){2,}\s*>/u
const ANY_NAME = /^<\/?([\p{L}$_][\p{L}\p{N}$_.:-]*)/u

/**
 * Says what the parser threw in words for a writer. The parser is a pure function of the text, so whatever it throws
 * is about the text: a message of its own, an overflowing stack, a failed assertion of its development build.
 */
export function explainParseError(cause: unknown, source: string, texts: ProblemTexts): Problem {
  if (!isParserMessage(cause)) return { ...findDensestPlace(source), message: texts.unreadable }
  const here = { line: cause.line ?? 1, column: cause.column ?? 1 }
  return (
    explainPairOfTags(cause.reason, here, source, texts) ??
    explainTag(cause.reason, here, source, texts) ?? { ...here, message: texts.unreadable }
  )
}

type Place = { line: number; column: number }

function isParserMessage(cause: unknown): cause is ParserMessage {
  return cause instanceof Error && 'reason' in cause && typeof cause.reason === 'string'
}

/** Tags that do not belong together. The parser names the open one and where it stands. */
function explainPairOfTags(reason: string, here: Place, source: string, texts: ProblemTexts): Problem | null {
  const [, open = '', openLine = '1', openColumn = '1'] = OPEN_TAG.exec(reason) ?? []
  const closing = CLOSING_TAG.exec(reason)?.[1] ?? ''
  if (reason.startsWith('Expected a closing tag')) {
    return { line: Number(openLine), column: Number(openColumn), message: sayUnclosed(open, texts) }
  }
  if (reason.startsWith('Unexpected closing tag')) {
    return { ...here, message: texts.mismatched(closing, open, openLine) }
  }
  if (reason.startsWith('Expected the closing tag')) return { ...here, message: texts.overlapping(closing) }
  if (reason.startsWith('Unexpected closing slash')) {
    const name = /^[/\s]*([^\s/>]*)/.exec(source.slice(indexOf(source, here)))?.[1] ?? ''
    return { ...here, message: sayHtml(name, texts) ?? texts.unopened(name) }
  }
  if (reason.includes('in closing tag')) return { ...here, message: texts.closingTagWithMore }
  return null
}

/** One tag that is not written as it should be. */
function explainTag(reason: string, here: Place, source: string, texts: ProblemTexts): Problem | null {
  const index = indexOf(source, here)
  if (reason.startsWith('Unexpected lazy line')) return { ...here, message: texts.lazyLine }
  if (reason.includes('in expression')) {
    return { ...pointAt(source, source.lastIndexOf('{', index)), message: texts.brace }
  }
  if (reason.includes('in attribute value, expected a corresponding closing quote')) {
    return { ...pointAt(source, lastOpeningQuote(source, index)), message: texts.unclosedQuote }
  }
  const tagIndex = source.lastIndexOf('<', index - 1)
  if (tagIndex < 0) return null
  if (reason.includes('before attribute value')) return { ...here, message: texts.unquotedValue }
  if (reason.startsWith('Unexpected end of file')) {
    return { ...pointAt(source, tagIndex), message: texts.unfinishedTag }
  }
  return { ...here, message: texts.badTag(String.fromCodePoint(source.codePointAt(index) ?? 32)) }
}

/** What is wrong with a tag that is none of our components; `tag` is how the text goes on from its `<`, `before` what stands before it. */
export function sayWrongTag(tag: string, before: string, texts: ProblemTexts): string {
  // "a<b.": smaller than, and no tag, since it has no end.
  if (/[\p{L}\p{N})]$/u.test(before) && (!/^<[^<>]*>/.test(tag) || WORDS_BETWEEN.test(tag)))
    return texts.looseLessThan
  if (/^<[!?]/.test(tag)) return texts.comment
  if (ADDRESS.test(tag)) return texts.addressInBrackets
  if (/^<\/?>/.test(tag)) return texts.fragment
  const [, element, id] = PLACE_IN_HTML.exec(tag) ?? []
  if (element && id) return texts.htmlPlace(element, id)
  const [, name = ''] = ANY_NAME.exec(tag) ?? []
  if (name === '' || !NAME_OF_TAG.test(tag)) return texts.looseLessThan
  return sayHtml(name, texts) ?? texts.unknownComponent(name, KNOWN_COMPONENTS)
}

function sayHtml(name: string, texts: ProblemTexts): string | null {
  return /^\p{Ll}/u.test(name) ? texts.htmlElement(name, KNOWN_COMPONENTS) : null
}

function sayUnclosed(name: string, texts: ProblemTexts): string {
  if (name === '') return texts.fragment
  return sayHtml(name, texts) ?? (isInline(name) ? texts.unclosed(name) : texts.unclosedBlock(name))
}

function lastOpeningQuote(source: string, before: number): number {
  return Math.max(source.lastIndexOf('="', before) + 1, source.lastIndexOf("='", before) + 1, 0)
}
