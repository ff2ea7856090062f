import type { Root } from 'mdast'
import { problemAt } from '../allow/problem-at'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'

/** Headings that were given an id, `{#deel}`, which another heading before them has: theirs becomes another. */
export function listRepeatedAnchors(tree: Root, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  const taken = new Set<string>()
  visit(tree, 'heading', (heading) => {
    const anchor = heading.data?.anchor
    if (!anchor) return
    if (taken.has(anchor)) problems.push(problemAt(heading, texts.repeatedAnchor(anchor)))
    taken.add(anchor)
  })
  return problems
}
