import type { Root } from 'mdast'
import { pointIn } from '../parse/places'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'

/** Dashes in cells, or what draws a table with `+` and `=`. */
const RULE = /^[ \t>]*(?=.*[-=]{2})(?=.*[|+])[-:=+|][-:=+| \t]*$/
const ROW = /^[ \t>]*\|.*[^\\]\|[ \t]*$/
const SIGNS = /[^ \t>]/

/**
 * Lines of a paragraph that read as a table and are none: with a row of dashes that does not fit, told there, or with rows
 * between bars and no such row at all, told at the first of them.
 */
export function listBrokenTables(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'paragraph', ({ position }) => {
    if (!position) return
    const { start, end } = position
    const lines = [...source.slice(start.offset, end.offset).matchAll(/[^\r\n]+/g)]
    const isRow = (index: number) => ROW.test(lines[index]?.[0] ?? '')
    const told =
      lines.find(([line]) => lines.length > 1 && RULE.test(line)) ??
      lines.find((_, index) => isRow(index) && isRow(index + 1))
    if (!told) return
    const place = pointIn(source, start, told.index + told[0].search(SIGNS))
    problems.push({ ...place, message: texts.brokenTable })
  })
  return problems
}
