import type { Root } from 'mdast'
import type { Problem, ProblemTexts } from '../problem'
import { visitWithin } from '../visit'

/**
 * Emphasis with a sign more at one of its sides: "**vet*" is a star and a word in italics. Each at its place; a backslash before
 * one says that it is meant.
 */
export function listHalfStrong(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visitWithin(tree, ['emphasis', 'strong'], (node, index, parent) => {
    if (!node.position) return
    const { start, end } = node.position
    const [from = 0, to = 0] = [start.offset, end.offset]
    const mark = source.charAt(from)
    const isText = (at: number) => parent.children[at]?.type === 'text'
    const isBefore = isText(index - 1) && source.charAt(from - 1) === mark
    const isAfter = isText(index + 1) && source.charAt(to) === mark
    if ((!isBefore && !isAfter) || source.charAt(from - 2) === '\\') return
    const place = isBefore ? { line: start.line, column: start.column - 1 } : end
    const message = mark === '*' ? texts.strongWithoutEnd : texts.underscoresWithoutEnd
    problems.push({ line: place.line, column: place.column, message })
  })
  return problems
}
