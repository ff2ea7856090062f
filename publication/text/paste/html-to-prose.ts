import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { ProseFormat } from '../prose/problem'
import { dropUnseen } from './habits/drop-unseen'
import { emphasisByStyle } from './habits/emphasis-by-style'
import { footnotes } from './habits/footnotes'
import { linesOfMail } from './habits/lines-of-mail'
import { links } from './habits/links'
import { listsBesidePoints } from './habits/lists-beside-points'
import { listsThatSayLevels } from './habits/lists-that-say-levels'
import { ownPages } from './habits/own-pages'
import { paragraphsByName } from './habits/paragraphs-by-name'
import { pictures } from './habits/pictures'
import { smallSigns } from './habits/small-signs'
import { dropEmpty, spaces } from './habits/spaces'
import { spreadStyleSheets } from './habits/spread-style-sheets'
import { tables } from './habits/tables'
import { ticks } from './habits/ticks'
import { typedBullets } from './habits/typed-bullets'
import { wordLists } from './habits/word-lists'
import { asLetter } from './markdown/as-letter'
import { fromTree } from './markdown/from-tree'
import { tidyBlocks } from './markdown/tidy-blocks'
import { tidyPhrases } from './markdown/tidy-phrases'
import { write } from './markdown/write'
import type { Losses, Pasted } from './pasted'
import { PASTE_SCHEMA } from './sanitize-schema'

export type PasteInto = {
  format: ProseFormat
  /** of this site, such as `https://dialoog.example`: its own pages become what they were written as */
  origin: string
  /** labels of footnotes that the text has already; for letters */
  taken?: string[]
}

/**
 * What a program puts on a clipboard, as prose of ours: headings from `##` on, lists, emphasis, links to the web and to mailboxes,
 * quotations, tables, notes and line ends stay, all else of it becomes words, and what a text cannot hold is counted. No
 * markup of it reaches the text: what is not on our list is dropped, and signs that we read as marks are escaped.
 */
export function htmlToProse(html: string, { format, origin, taken = [] }: PasteInto): Pasted {
  const losses: Losses = {}
  const root = fromHtml(withoutHead(html))
  readHabits(root, losses, { format, origin })
  const cleaned = sanitize(root, PASTE_SCHEMA) as Root
  const tree = fromTree(cleaned)
  const isLetter = format !== 'mdx'
  if (isLetter) asLetter(tree, new Set(taken))
  tidyPhrases(tree, isLetter)
  tidyBlocks(tree)
  return { text: write(tree, format), plain: plainOf(tree), losses }
}

/** Each as that program writes it; those that need styles and names before what drops them. */
function readHabits(root: Root, losses: Losses, { format, origin }: PasteInto): void {
  spreadStyleSheets(root)
  ownPages(root, origin)
  dropUnseen(root, losses)
  footnotes(root, losses)
  paragraphsByName(root)
  wordLists(root)
  listsThatSayLevels(root)
  ticks(root)
  pictures(root, losses)
  spaces(root)
  emphasisByStyle(root)
  smallSigns(root)
  links(root, origin, losses)
  linesOfMail(root, format !== 'mdx')
  typedBullets(root)
  listsBesidePoints(root)
  tables(root, losses)
  dropEmpty(root)
}

/** The lines that Windows puts before what is copied: "Version:0.9 StartHTML:…". */
const withoutHead = (html: string) => html.replace(/^Version:[\d.]+\s[\s\S]{0,400}?(?=<)/, '')

function plainOf(tree: Nodes): string {
  const blocks = 'children' in tree ? (tree.children as Nodes[]) : []
  return blocks
    .flatMap((block) =>
      'children' in block &&
      ['list', 'blockquote', 'table', 'listItem', 'mdxJsxFlowElement'].includes(block.type)
        ? [plainOf(block)]
        : [wordsOf(block)],
    )
    .filter(Boolean)
    .join('\n\n')
}
