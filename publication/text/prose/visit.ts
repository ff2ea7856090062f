import type { BuildVisitor, visit as unistVisit } from 'unist-util-visit'

type Tree = { type: string; children?: Tree[] }
type Visitor = (node: Tree, index?: number, parent?: Tree) => unknown

/** What a visitor returns to pass over the children of a node. */
export const SKIP = 'skip'

/**
 * As `visit` of unist-util-visit, for what we use of it: a type or several, and a visitor that may return an index to go
 * on at, or SKIP. That one makes a function and gives it a name for every node, which was a third of what a text cost.
 */
export const visit = ((tree: Tree, typesOrVisitor: string | string[] | Visitor, visitor?: Visitor): void => {
  visitNode(toSearch(typesOrVisitor, visitor), tree)
}) as typeof unistVisit

/** As `visit`, of all that is within a tree, and not of the tree itself: a visitor always has the parent, and the place there. */
export const visitWithin = ((
  tree: Tree,
  typesOrVisitor: string | string[] | Visitor,
  visitor?: Visitor,
): void => {
  visitChildren(toSearch(typesOrVisitor, visitor), tree)
}) as VisitWithin

type VisitWithin = {
  <In extends Tree, Check extends string | string[]>(tree: In, types: Check, look: Placed<In, Check>): void
  <In extends Tree>(tree: In, look: Placed<In, undefined>): void
}

/** Whom unist-util-visit would give a place perhaps, has one. */
type Placed<In extends Tree, Check extends string | string[] | undefined> =
  BuildVisitor<In, Check> extends (node: infer Node, index: infer Index, parent: infer Parent) => infer Said
    ? (node: Node, index: Exclude<Index, undefined>, parent: Exclude<Parent, undefined>) => Said
    : never

type Search = { types: string[] | null; look: Visitor | undefined }

function toSearch(typesOrVisitor: string | string[] | Visitor, visitor?: Visitor): Search {
  return typeof typesOrVisitor === 'function'
    ? { types: null, look: typesOrVisitor }
    : { types: [typesOrVisitor].flat(), look: visitor }
}

/** Where to go on among the children of the parent; undefined is at the next. */
function visitNode(search: Search, node: Tree, index?: number, parent?: Tree): number | undefined {
  const { types, look } = search
  const said = types === null || types.includes(node.type) ? look?.(node, index, parent) : undefined
  if (said !== SKIP) visitChildren(search, node)
  return typeof said === 'number' ? said : undefined
}

function visitChildren(search: Search, node: Tree): void {
  const { children = [] } = node
  let at = 0
  while (at < children.length) {
    const child = children[at]
    at = (child && visitNode(search, child, at, node)) ?? at + 1
  }
}
