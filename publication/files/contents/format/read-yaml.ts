import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml'
import { insteadOf } from '@/instead-of'
import type { Problem } from '@/publication/text/prose/problem'
import type { FileTexts, Read } from './contents'
import { mapSource, type Place, type SourceMap } from './source-map'

const MAX_FRONT_MATTER_LENGTH = 20_000
const MAX_DEPTH = 8

/**
 * Reads front matter. Everything is text as it is written ("1984", "yes"): a title may look like a number. Anchors,
 * aliases and tags are refused before anything is made of them, so nothing can be multiplied or constructed.
 */
export function readYaml(yaml: string, firstLine: number, say: FileTexts): Read<SourceMap> {
  if (yaml.length > MAX_FRONT_MATTER_LENGTH) {
    return refused({ line: firstLine, column: 1 }, say.expected(say.what.shortFrontMatter, say.found.more))
  }
  const counter = new LineCounter()
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      merge: false,
      uniqueKeys: true,
      lineCounter: counter,
      prettyErrors: false,
      stringKeys: true,
    })
    const place = (offset: number): Place => {
      const { line, col } = counter.linePos(offset)
      return { line: line + firstLine - 1, column: col }
    }
    const forbidden = listForbidden(document, place, say)
    if (forbidden.length > 0) return { status: 'refused', problems: forbidden }
    // After a first mistake the parser guesses; what it says next is of no use.
    const [mistake] = [...document.errors, ...document.warnings]
    if (mistake) return refused(place(mistake.pos[0]), yamlMistake(mistake, say))
    return {
      status: 'read',
      value: mapSource(document.contents, toValue(document.contents), counter, firstLine),
    }
  } catch (error) {
    // The parser of YAML goes as deep as the YAML does.
    const tooDeep = say.expected(say.what.flat, say.found.deep)
    return insteadOf(RangeError, refused({ line: firstLine, column: 1 }, tooDeep))(error)
  }
}

function yamlMistake(error: YAMLError, say: FileTexts): string {
  const known: Record<string, string> = say.yaml
  return known[error.code] ?? say.yaml.UNREADABLE
}

type Document = ReturnType<typeof parseDocument>

function listForbidden(document: Document, place: (offset: number) => Place, say: FileTexts): Problem[] {
  const problems: Problem[] = []
  const forbid = (node: Node, message: string) => problems.push({ ...place(node.range?.[0] ?? 0), message })
  visit(document, {
    Alias: (_, node) => void forbid(node, say.yaml.ALIAS),
    Node: (_, node, ancestors) => {
      if ('anchor' in node && node.anchor) forbid(node, say.yaml.ALIAS)
      if ('tag' in node && node.tag) forbid(node, say.yaml.TAG)
      if (ancestors.length > MAX_DEPTH * 2) forbid(node, say.expected(say.what.flat, say.found.deep))
      return ancestors.length > MAX_DEPTH * 2 ? visit.BREAK : undefined
    },
  })
  return problems
}

function toValue(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items.map(
      ({ key, value }) => [isScalar(key) ? String(key.value) : '', toValue(value)] as const,
    )
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }
  if (isSeq(node)) return node.items.map(toValue)
  if (!isScalar(node) || typeof node.value !== 'string') return undefined
  const isNothing = node.type === Scalar.PLAIN && /^(?:~|null|Null|NULL|)$/.test(node.value)
  return isNothing ? undefined : node.value
}

const refused = (place: Place, message: string): Read<never> => ({
  status: 'refused',
  problems: [{ ...place, message }],
})
