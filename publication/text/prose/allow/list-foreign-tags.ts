import type { Root } from 'mdast'
import { sayWrongTag } from '../parse/explain-parse-error'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'
import { problemAt } from './problem-at'

const NAME = /^<(\/?)([\p{L}\p{N}_$.:-]*)/u

/**
 * Every tag of an essay that is none of our components, with its place. One that closes what was told on the same line is not told
 * again: whoever takes the one away sees the other.
 */
export function listForeignTags(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  // On which lines.
  const open = new Map<string, number[]>()
  visit(tree, 'foreignTag', (node) => {
    const [, slash = '', name = ''] = NAME.exec(node.value) ?? []
    const line = node.position?.start.line ?? 1
    // Put in, and not copied with one more: a text of a hundred thousand tags took seconds.
    if (!slash)
      open
        .set(name, open.get(name) ?? [])
        .get(name)
        ?.push(line)
    else if (open.get(name)?.pop() === line) return
    const start = node.position?.start.offset ?? 0
    const before = source.slice(Math.max(0, start - 1), start)
    problems.push(problemAt(node, sayWrongTag(source.slice(start, start + 200), before, texts)))
  })
  return problems
}
