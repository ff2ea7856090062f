import type { Root } from 'mdast'
import { keepForeignAutolinks } from './keep-foreign-autolinks'
import { keepUnusedDefinitions } from './keep-unused-definitions'
import { linkBareAddresses } from './link-bare-addresses'
import { placeComponents } from './place-components'
import { rulesForEmptyHeadings } from './rules-for-empty-headings'

/**
 * Makes of a parsed text what its writer meant where Markdown would lose or bend it. Changes the tree, keeps every
 * character, and leaves each node the place where it was written.
 */
export function tidyTree(tree: Root, source: string): void {
  keepUnusedDefinitions(tree, source)
  keepForeignAutolinks(tree, source)
  rulesForEmptyHeadings(tree)
  placeComponents(tree)
  linkBareAddresses(tree)
}
