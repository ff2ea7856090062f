import type { Element, ElementContent, Nodes, Root } from 'hast'

/** What holds others in a clipboard. */
export type Parent = Root | Element

/** An element of a clipboard and where it stands. */
export type Placed = { element: Element; parent: Parent }

/** All elements below this one, in the order of the text. What is put in the tree meanwhile is not visited. */
export function elementsIn(root: Parent, found: Placed[] = []): Placed[] {
  for (const child of root.children)
    if (child.type === 'element') {
      found.push({ element: child, parent: root })
      elementsIn(child, found)
    }
  return found
}

/** The same, what stands inside before what it stands in: then each may be put elsewhere, or its wrapping be taken off. */
export const innermostFirst = (root: Parent): Placed[] => elementsIn(root).reverse()

/** Puts these in the place of a child. */
export function replaceIn(parent: Parent, child: Nodes, put: ElementContent[]): void {
  const at = (parent.children as Nodes[]).indexOf(child)
  if (at >= 0) (parent.children as Nodes[]).splice(at, 1, ...put)
}

/** Leaves what an element holds where the element stood. */
export function unwrap({ element, parent }: Placed): void {
  replaceIn(parent, element, element.children)
}

/** Takes an element out, with what it holds. */
export function remove({ element, parent }: Placed): void {
  replaceIn(parent, element, [])
}

/** Whether it is an element, of one of these names when any are given. */
export const isElement = <Name extends string = string>(
  node: Nodes | undefined,
  ...names: Name[]
): node is Element & { tagName: Name } =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName as Name))

/** A node without words between elements: blanks, a comment, Word's `<!--[if …]-->`. */
export const isBetween = (node: Nodes): boolean =>
  node.type === 'comment' ||
  node.type === 'doctype' ||
  (node.type === 'text' && /^[ \t\r\n\f]*$/.test(node.value))

/** An element with these children; `properties` as hast names them (`colSpan`). */
export function aElement(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}
