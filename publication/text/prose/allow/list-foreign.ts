import type { Nodes, Parents, Root } from 'mdast'
import { MOST_PROBLEMS, type Problem, type ProblemTexts } from '../problem'
import { columnsOf } from '../tidy/fill-rows'
import { checkNode } from './check-node'
import { collectDefinitions, type Definitions } from './definitions'
import { problemAt } from './problem-at'

/** Of 250 KB in which every fourth word is marked there are 45,000. */
const MOST_NODES = 60_000
/** Characters that references may repeat: 33,000 times `[a]` and one address of 50 KB would be a page of 1.6 GB. */
const MOST_REPEATED = 200_000

/**
 * Everything in a tree that is not on the allow-list, with line and column; nothing is taken out. It calls itself for
 * every level, so the tree must be shallow: see find-too-deep.
 */
export function listForeign(tree: Root, texts: ProblemTexts): Problem[] {
  const definitions = collectDefinitions(tree)
  const problems: Problem[] = []
  let parts = 0
  let repeated = 0
  for (const { node, ancestors } of walk(tree, [])) {
    parts += 1 + countMissingCells(node)
    repeated += countRepeated(node, definitions)
    if (parts > MOST_NODES) return [...problems, problemAt(node, texts.tooManyParts(MOST_NODES))]
    if (repeated > MOST_REPEATED) return [...problems, problemAt(node, texts.tooMuchRepeated)]
    problems.push(...checkNode({ node, ancestors, definitions, texts }))
    if (problems.length >= MOST_PROBLEMS) break
  }
  return problems
}

type Visited = { node: Nodes; ancestors: readonly Parents[] }

function* walk(node: Nodes, ancestors: readonly Parents[]): Generator<Visited> {
  yield { node, ancestors }
  if (!('children' in node)) return
  const further = [...ancestors, node]
  for (const child of node.children) yield* walk(child, further)
}

/** A row of one cell in a table of a thousand columns is shown as a thousand cells, whether it was filled or is too large for that. */
function countMissingCells(node: Nodes): number {
  if (node.type !== 'table') return 0
  const columns = columnsOf(node)
  return node.children.reduce((sum, row) => sum + Math.max(columns - row.children.length, 0), 0)
}

function countRepeated(node: Nodes, definitions: Definitions): number {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return 0
  const definition = definitions.get(node.identifier)
  return (definition?.url.length ?? 0) + (definition?.title?.length ?? 0)
}
