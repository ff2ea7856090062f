import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language'
import { type MarkdownExtension, parser, Strikethrough, Table, TaskList } from '@lezer/markdown'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { componentTags } from './component-tags'
import { footnotes } from './footnotes'
import { mailReading } from './mail-reading'
import { privateMarks } from './private-marks'

// A typed "-" below a sentence would make a heading of it; indented lines are pasted from word processors, never code.
const IN_NEITHER = ['SetextHeading', 'IndentedCode', 'HTMLBlock']

const shared: MarkdownExtension = [Table, Strikethrough, TaskList, footnotes, { remove: IN_NEITHER }]

const essay = languageOf([shared, componentTags])
const letter = languageOf([shared, mailReading, privateMarks])

/** Our prose as the editor reads it while it is typed: piece by piece, and for its looks alone. What it means, `publication/text` says. */
export function proseLanguage(format: ProseFormat): Language {
  return format === 'mdx' ? essay : letter
}

function languageOf(extension: MarkdownExtension): Language {
  const data = defineLanguageFacet({})
  const configured = parser.configure([extension, { props: [languageDataProp.add({ Document: data })] }])
  return new Language(data, configured, [], 'prose')
}
