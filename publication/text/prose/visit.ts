import type { visit as unistVisit } from 'unist-util-visit'

type Tree = { type: string; children?: Tree[] }
type Visitor = (node: Tree, index?: number, parent?: Tree) => unknown

/** What a visitor returns to pass over the children of a node. */
export const SKIP = 'skip'

/**
 * As `visit` of unist-util-visit, for what we use of it: a type or several, and a visitor that may return an index to go
 * on at, or SKIP. That one makes a function and gives it a name for every node, which was a third of what a text cost.
 */
export const visit = ((tree: Tree, typesOrVisitor: string | string[] | Visitor, visitor?: Visitor): void => {
  const types = typeof typesOrVisitor === 'function' ? null : [typesOrVisitor].flat()
  const look = typeof typesOrVisitor === 'function' ? typesOrVisitor : visitor
  if (look) visitNode({ types, look }, tree)
}) as typeof unistVisit

type Search = { types: string[] | null; look: Visitor }

/** Where to go on among the children of the parent; undefined is at the next. */
function visitNode(search: Search, node: Tree, index?: number, parent?: Tree): number | undefined {
  const { types, look } = search
  const said = types === null || types.includes(node.type) ? look(node, index, parent) : undefined
  const { children } = node
  if (children && said !== SKIP) {
    let at = 0
    while (at < children.length) {
      const child = children[at]
      at = (child && visitNode(search, child, at, node)) ?? at + 1
    }
  }
  return typeof said === 'number' ? said : undefined
}
