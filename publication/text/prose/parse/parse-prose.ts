import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Extension } from 'micromark-util-types'
import type { ProseFormat } from '../problem'
import { braceFromMarkdown, braceSyntax } from './brace'
import { commentsFromMarkdown } from './comments'
import { emphasisButInNumbers } from './emphasis-around-words'
import { footnoteSyntax, footnotesFromMarkdown } from './footnotes'
import { foreignTagsFromMarkdown } from './foreign-tags'
import { jsxButAddresses } from './jsx-but-addresses'
import { DOCUMENT_SYNTAX, JOINED_MAIL_SYNTAX, MAIL_SYNTAX } from './mail-syntax'

// HTML stays off everywhere: what is not read as HTML is text. Indented lines are pasted from word processors, never code.
const NOT_IN_MDX: Extension = {
  disable: { null: ['attention', 'autolink', 'codeIndented', 'htmlFlow', 'htmlText'] },
}
const [ASTERISK, UNDERSCORE] = [42, 95]
const emphasis: Extension = { text: { [ASTERISK]: emphasisButInNumbers, [UNDERSCORE]: emphasisButInNumbers } }

// Of GFM tables and strikethrough. Its footnotes and bare addresses read some texts in quadratic time: those are ours.
const shared: Extension[] = [gfmTable(), footnoteSyntax]
// In mail a tilde is a sign as any other: "~20 mensen".
const strikethrough = gfmStrikethrough({ singleTilde: false })
const sharedFromMarkdown = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), footnotesFromMarkdown]

const SYNTAX: Record<ProseFormat, Options> = {
  mdx: {
    extensions: [
      ...shared,
      gfmStrikethrough({ singleTilde: true }),
      jsxButAddresses(),
      braceSyntax,
      emphasis,
      NOT_IN_MDX,
    ],
    mdastExtensions: [
      ...sharedFromMarkdown,
      mdxJsxFromMarkdown(),
      braceFromMarkdown,
      commentsFromMarkdown,
      foreignTagsFromMarkdown,
    ],
  },
  markdown: { extensions: [...shared, strikethrough, DOCUMENT_SYNTAX], mdastExtensions: sharedFromMarkdown },
  mail: { extensions: [MAIL_SYNTAX, ...shared, strikethrough], mdastExtensions: sharedFromMarkdown },
  'joined-mail': {
    extensions: [JOINED_MAIL_SYNTAX, ...shared, strikethrough],
    mdastExtensions: sharedFromMarkdown,
  },
}

/** The syntax tree of a text, nothing checked yet. Throws what the parser throws; see explain-parse-error. */
export function parseProse(source: string, format: ProseFormat): Root {
  return fromMarkdown(source, SYNTAX[format])
}
