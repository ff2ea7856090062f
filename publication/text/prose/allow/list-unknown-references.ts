import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { pointIn } from '../parse/places'
import { MOST_PROBLEMS, type Problem, type ProblemTexts } from '../problem'
import { listStretches } from './list-stretches'

/** "R&D;" and "Ben&Jerry;" are names. */
const REFERENCE =
  /(?<!\\)&(?:#(?:[xX][\da-fA-F]{1,12}|\d{1,12})|[a-z][A-Za-z\d]{1,30});|(?<![\\\p{L}\p{N}])&[A-Z][a-z][A-Za-z\d]{0,30};/gu

/** References to characters that no character has, `&foo;`, each at its place: readers would see them as they were typed. */
export function listUnknownReferences(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  if (source.search(REFERENCE) === -1) return problems
  const known = new Map<string, boolean>()
  for (const { written, start } of listStretches(tree, source)) {
    if (!written.includes('&')) continue
    for (const { 0: reference, index } of written.matchAll(REFERENCE)) {
      if (isKnown(reference, known)) continue
      problems.push({ ...pointIn(source, start, index), message: texts.unknownReference(reference) })
      if (problems.length >= MOST_PROBLEMS) return problems
    }
  }
  return problems
}

/** As the parser reads it. */
function isKnown(reference: string, known: Map<string, boolean>): boolean {
  const told = known.get(reference)
  if (told !== undefined) return told
  const [paragraph] = fromMarkdown(reference).children
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const isRead = text?.type !== 'text' || text.value !== reference
  known.set(reference, isRead)
  return isRead
}
