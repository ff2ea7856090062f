import type { Root } from 'mdast'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'
import { problemAt } from './problem-at'

/** Of each table, the first cell with something in it that has nothing above it in the first row as it was written. */
export function listLooseCells(tree: Root, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'table', ({ children: [first, ...rows] }) => {
    // What was filled up has no place in the source.
    const columns = first?.children.filter(({ position }) => position).length ?? 0
    const loose = rows
      .flatMap((row) => row.children.slice(columns))
      .find(({ children }) => children.length > 0)
    if (loose) problems.push(problemAt(loose, texts.looseCell))
  })
  return problems
}
