import type { Nodes, Parents } from 'mdast'
import { findForbiddenCharacter } from '../guard/forbidden-characters'
import type { Problem, ProblemTexts } from '../problem'
import { checkComponent } from './check-component'
import { findWrongValue } from './check-value'
import type { Definitions } from './definitions'
import { problemAt } from './problem-at'

export type Inspection = {
  node: Nodes
  ancestors: readonly Parents[]
  definitions: Definitions
  texts: ProblemTexts
}

/** The kinds of node there may be, and what each says in strings. What is not here cannot be in a text. */
const STRINGS: { [Type in Nodes['type']]?: readonly string[] } = {
  root: [],
  paragraph: [],
  heading: [],
  thematicBreak: [],
  blockquote: [],
  list: [],
  listItem: [],
  table: [],
  tableRow: [],
  tableCell: [],
  emphasis: [],
  strong: [],
  delete: [],
  break: [],
  text: ['value'],
  inlineCode: ['value'],
  code: ['value', 'lang', 'meta'],
  link: ['url', 'title'],
  image: ['url', 'title', 'alt'],
  definition: ['url', 'title', 'label'],
  linkReference: ['label'],
  imageReference: ['label', 'alt'],
  footnoteDefinition: ['label'],
  footnoteReference: ['label'],
  mdxJsxFlowElement: [],
  mdxJsxTextElement: [],
}

/** What is wrong with one node, its children left out. */
export function checkNode(inspection: Inspection): Problem[] {
  const { node, texts } = inspection
  if (node.type === 'brace') return [problemAt(node, sayBrace(inspection))]
  // Told by list-foreign-tags, which knows which of two belong together.
  if (node.type === 'foreignTag') return []
  if (node.type === 'html') return [problemAt(node, texts.comment)]
  if (!Object.hasOwn(STRINGS, node.type)) return [problemAt(node, texts.unknownNode(node.type))]
  return [...checkCharacters(node, texts), ...checkAddress(inspection), ...checkMeaning(inspection)]
}

/** The name of a command of TeX, with what it may have in brackets, right before its brace. */
const COMMAND = /\\[A-Za-z]+\*?(?:\[[^[\]]{0,100}\])?$/

function sayBrace({ node, ancestors, texts }: Inspection): string {
  if (node.type === 'brace' && node.isInstruction) return texts.instruction
  const siblings: readonly Nodes[] = ancestors.at(-1)?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  const isOfCommand = before?.type === 'text' && COMMAND.test(before.value.slice(-200))
  return isOfCommand ? texts.typesettingWithBrace : texts.brace
}

/** A character reference such as `&#8238;` is only a character now that the text has been parsed. */
function checkCharacters(node: Nodes, texts: ProblemTexts): Problem[] {
  for (const field of STRINGS[node.type] ?? []) {
    const value: unknown = Reflect.get(node, field)
    const forbidden = typeof value === 'string' ? findForbiddenCharacter(value) : null
    if (forbidden) return [problemAt(node, texts.forbiddenCharacter(forbidden.code))]
  }
  return []
}

function checkAddress({ node, definitions, texts }: Inspection): Problem[] {
  const wrong = findWrongAddress(node, definitions, texts)
  return wrong ? [problemAt(node, wrong)] : []
}

function findWrongAddress(node: Nodes, definitions: Definitions, texts: ProblemTexts): string | null {
  switch (node.type) {
    case 'link':
    case 'definition':
      return findWrongValue('link', node.url, texts)
    case 'image':
      return findWrongValue('image', node.url, texts)
    case 'imageReference':
      return findWrongValue('image', definitions.get(node.identifier)?.url ?? '', texts)
    default:
      return null
  }
}

function checkMeaning({ node, ancestors, texts }: Inspection): Problem[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return checkComponent(node, ancestors, texts)
  }
  return []
}
