import type { Root } from 'mdast'
import type { ProseFormat } from '../problem'
import { fillRows } from './fill-rows'
import { keepForeignAutolinks } from './keep-foreign-autolinks'
import { keepLineEnds } from './keep-line-ends'
import { keepNumberedAddresses } from './keep-numbered-addresses'
import { keepTildes } from './keep-tildes'
import { keepUnusedDefinitions } from './keep-unused-definitions'
import { linkBareAddresses } from './link-bare-addresses'
import { numberAsTyped, numberEssayAsTyped } from './number-as-typed'
import { placeComponents } from './place-components'
import { readExplicitAnchors } from './read-explicit-anchors'
import { rulesForEmptyHeadings } from './rules-for-empty-headings'
import { takeWwwForWeb } from './take-www-for-web'
import { tickBoxes } from './tick-boxes'

/**
 * Makes of a parsed text what its writer meant where Markdown would lose or bend it. Changes the tree, keeps every
 * word, and leaves each node the place where it was written.
 */
export function tidyTree(tree: Root, source: string, format: ProseFormat): void {
  const isMail = format === 'mail' || format === 'joined-mail'
  if (isMail) keepNumberedAddresses(tree, source)
  keepUnusedDefinitions(tree, source)
  keepForeignAutolinks(tree, source)
  rulesForEmptyHeadings(tree)
  if (format === 'mdx') readExplicitAnchors(tree)
  if (format === 'mdx') keepTildes(tree, source)
  takeWwwForWeb(tree)
  placeComponents(tree)
  fillRows(tree)
  tickBoxes(tree, source)
  if (isMail) numberAsTyped(tree, source)
  if (format === 'mdx') numberEssayAsTyped(tree, source)
  if (format === 'mail') keepLineEnds(tree, source)
  linkBareAddresses(tree)
}
