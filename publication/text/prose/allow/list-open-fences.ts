import type { Root } from 'mdast'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'
import { problemAt } from './problem-at'

const FENCE = /^(`{3,}|~{3,})/
const LAST_LINE = /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/

/** Code that begins with a row of ``` or ~~~ and has none to end it: all that follows is code. */
export function listOpenFences(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'code', (node) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset)
    const [, fence] = FENCE.exec(written) ?? []
    if (fence && !LAST_LINE.exec(written)?.[1]?.startsWith(fence))
      problems.push(problemAt(node, texts.fenceWithoutEnd(fence)))
  })
  return problems
}
