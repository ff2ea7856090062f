import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { codeFenced } from 'micromark-core-commonmark'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Extension } from 'micromark-util-types'
import type { ProseFormat } from '../problem'
import { braceFromMarkdown, braceSyntax } from './brace'
import { jsxButAddresses } from './jsx-but-addresses'

const GRAVE_ACCENT = 96

// HTML stays off in both: what is not read as HTML is text. Indented lines are pasted from word processors, never code.
const NOT_IN_MDX: Extension = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }
// In an e-mail a row of dashes, equals signs or tildes under a sentence is a line somebody drew.
const NOT_IN_MARKDOWN: Extension = {
  disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline', 'codeFenced'] },
  flow: { [GRAVE_ACCENT]: { ...codeFenced, name: 'codeFencedByGraveAccents' } },
}

// Of GFM only tables and strikethrough. Its footnotes, task lists and bare addresses read some texts in quadratic time.
const shared: Extension[] = [gfmTable(), gfmStrikethrough({ singleTilde: false })]
const sharedFromMarkdown = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]

const SYNTAX: Record<ProseFormat, Options> = {
  mdx: {
    extensions: [...shared, jsxButAddresses(), braceSyntax, NOT_IN_MDX],
    mdastExtensions: [...sharedFromMarkdown, mdxJsxFromMarkdown(), braceFromMarkdown],
  },
  markdown: { extensions: [...shared, NOT_IN_MARKDOWN], mdastExtensions: sharedFromMarkdown },
}

/** The syntax tree of a text, nothing checked yet. Throws what the parser throws; see explain-parse-error. */
export function parseProse(source: string, format: ProseFormat): Root {
  return fromMarkdown(source, SYNTAX[format])
}
