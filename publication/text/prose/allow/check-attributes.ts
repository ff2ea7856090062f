import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { findForbiddenCharacter, findOpenIsolate } from '../guard/forbidden-characters'
import type { Problem, ProblemTexts } from '../problem'
import { findWrongValue } from './check-value'
import type { Component } from './components'
import type { Element } from './element'
import { problemAt } from './problem-at'

/** What is wrong with the attributes of a component, each at its own place. */
export function checkAttributes(
  node: Element,
  name: string,
  component: Component,
  texts: ProblemTexts,
): Problem[] {
  const given = new Set<string>()
  const problems: Problem[] = []
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(problemAt(attribute.position ? attribute : node, texts.spread(name)))
      continue
    }
    const wrong = given.has(attribute.name)
      ? texts.repeatedAttribute(attribute.name)
      : findWrongAttribute(attribute, name, component, texts)
    if (wrong) problems.push(problemAt(attribute.position ? attribute : node, wrong))
    given.add(attribute.name)
  }
  const missing = Object.keys(component.attributes).filter(
    (attribute) => component.attributes[attribute]?.required && !given.has(attribute),
  )
  return [
    ...problems,
    ...missing.map((attribute) => problemAt(node, texts.missingAttribute(name, attribute))),
  ]
}

function findWrongAttribute(
  { name, value }: MdxJsxAttribute,
  componentName: string,
  component: Component,
  texts: ProblemTexts,
): string | null {
  const rule = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined
  if (!rule) {
    return texts.unknownAttribute(componentName, name, Object.keys(component.attributes).join(', '))
  }
  if (value === null || value === undefined) return texts.attributeWithoutValue(name)
  if (typeof value !== 'string') return texts.attributeExpression(name)
  const forbidden = findForbiddenCharacter(value)
  if (forbidden) return texts.forbiddenCharacter(forbidden.code)
  const open = findOpenIsolate(value)
  if (open) return texts.openIsolate(open.code)
  return findWrongValue(rule.type, value, texts)
}
