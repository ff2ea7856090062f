import { codeFenced } from 'micromark-core-commonmark'
import type { Extension } from 'micromark-util-types'
import { drawnLine } from './drawn-line'
import { emphasisAroundWords } from './emphasis-around-words'
import { ownLines, quotationCounted } from './own-lines'

const [ASTERISK, EQUALS, GREATER_THAN, UNDERSCORE, GRAVE_ACCENT, TILDE] = [42, 61, 62, 95, 96, 126]

/** Off in every letter: HTML is text, indentation no code, and a row of dashes under a sentence a line somebody drew. */
const OFF = ['codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline', 'codeFenced']
const codeByGraveAccents = { ...codeFenced, name: 'codeFencedByGraveAccents' }

/** Letters as they were read first: Markdown without HTML. */
export const DOCUMENT_SYNTAX: Extension = {
  disable: { null: OFF },
  flow: { [GRAVE_ACCENT]: codeByGraveAccents },
}

/** The marks of Markdown as a writer of mail means them; docs/decisions/0034. */
export const MAIL_SYNTAX = mailSyntax({ isJoined: false })

/** The same where lines were broken at a column: in a list a line may go on at the margin. */
export const JOINED_MAIL_SYNTAX = mailSyntax({ isJoined: true })

function mailSyntax({ isJoined }: { isJoined: boolean }): Extension {
  return {
    // "&gt;" and "&amp;" are what was typed, too.
    disable: { null: [...OFF, 'attention', 'characterReference'] },
    document: { [GREATER_THAN]: quotationCounted },
    flow: {
      [GRAVE_ACCENT]: codeByGraveAccents,
      [EQUALS]: drawnLine,
      [TILDE]: drawnLine,
      null: [ownLines(isJoined)],
    },
    text: { [ASTERISK]: emphasisAroundWords, [UNDERSCORE]: emphasisAroundWords },
  }
}
