import type { Parents } from 'mdast'
import type { Problem, ProblemTexts } from '../problem'
import { checkAttributes } from './check-attributes'
import { type Component, findComponent, KNOWN_COMPONENTS } from './components'
import { type Element, isElement } from './element'
import { problemAt } from './problem-at'

/** What is wrong with a component: its name, its attributes, its place, what it holds. */
export function checkComponent(node: Element, ancestors: readonly Parents[], texts: ProblemTexts): Problem[] {
  const component = findComponent(node.name)
  if (!component || !node.name) return [problemAt(node, sayUnknown(node.name, texts))]
  const wrong =
    findWrongPlace(node.name, component, ancestors, texts) ?? findWrongContent(node, component, texts)
  return [...(wrong ? [problemAt(node, wrong)] : []), ...checkAttributes(node, node.name, component, texts)]
}

function sayUnknown(name: string | null, texts: ProblemTexts): string {
  if (!name) return texts.fragment
  return /^\p{Ll}/u.test(name)
    ? texts.htmlElement(name, KNOWN_COMPONENTS)
    : texts.unknownComponent(name, KNOWN_COMPONENTS)
}

function findWrongPlace(
  name: string,
  component: Component,
  ancestors: readonly Parents[],
  texts: ProblemTexts,
): string | null {
  for (const ancestor of ancestors) {
    if (isElement(ancestor) && ancestor.name && component.outside.includes(ancestor.name)) {
      return texts.notInside(name, `<${ancestor.name}>`)
    }
    if (ancestor.type === 'link' || ancestor.type === 'linkReference') {
      return texts.notInside(name, texts.places.link)
    }
    if (ancestor.type === 'heading') return texts.notInside(name, texts.places.heading)
    if (component.stands === 'block' && holdsPhrases(ancestor)) return texts.blockInText(name)
  }
  return null
}

function findWrongContent(node: Element, component: Component, texts: ProblemTexts): string | null {
  const isEmpty = node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  if (component.holds === 'nothing') return isEmpty ? null : texts.notEmpty(node.name ?? '')
  if (isEmpty) return texts.empty(node.name ?? '')
  // What tidying left as a block of blocks is a note of several paragraphs, or with a list.
  return component.stands === 'inline' && node.type === 'mdxJsxFlowElement' ? texts.noteOfBlocks : null
}

function holdsPhrases(node: Parents): boolean {
  if (isElement(node)) return findComponent(node.name)?.holds === 'phrases'
  return ['paragraph', 'emphasis', 'strong', 'delete', 'tableCell'].includes(node.type)
}
