import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'
import { problemAt } from './problem-at'

const DASHES = /^:?-{3,}:?$/

/** Rows of dashes after the one below the first row: kramdown divides a table by them, here they are shown. */
export function listRulesInTables(tree: Root, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'table', ({ children: [, ...rows] }) => {
    for (const row of rows) {
      const words = row.children.map((cell) => textOf(cell).trim()).filter((word) => word !== '')
      if (words.length > 0 && words.every((word) => DASHES.test(word)))
        problems.push(problemAt(row, texts.ruleInTable))
    }
  })
  return problems
}
