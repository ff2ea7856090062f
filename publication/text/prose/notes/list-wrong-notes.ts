import type { Root, Text } from 'mdast'
import { problemAt } from '../allow/problem-at'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'
import { type CollectedNotes, isPullquote, type WrongNote } from './collect-notes'

// A backslash before it says that the signs themselves are meant.
const LIKE_A_REFERENCE = /(?<!\\)\[\^([^[\]\s][^[\]\n]{0,99})\]/g
const LONGEST_TOLD = 40

const MESSAGES = {
  repeated: 'repeatedNote',
  empty: 'emptyNote',
  'holds blocks': 'noteHoldsBlocks',
  unused: 'unusedNote',
} as const satisfies Record<WrongNote, keyof ProblemTexts>

/** What is wrong with the footnotes of an essay, for who writes it. Whoever reads one that was published gets it as typed. */
export function listWrongNotes(
  tree: Root,
  source: string,
  { wrong }: CollectedNotes,
  texts: ProblemTexts,
): Problem[] {
  const problems: Problem[] = []
  for (const [node, what] of wrong)
    problems.push(problemAt(node, texts[MESSAGES[what]](told(node.label ?? ''))))
  const seen = new Set<number>()
  visit(tree, (node) => {
    if (isPullquote(node)) {
      visit(node, 'footnoteReference', (reference) => {
        problems.push(problemAt(reference, texts.noteInPullquote))
      })
    }
    if (node.type === 'text') problems.push(...listDead(node, source, seen, texts))
  })
  return problems
}

/** References in a text that lead to no note. Texts that were one have the same place, which is told once. */
function listDead({ position }: Text, source: string, seen: Set<number>, texts: ProblemTexts): Problem[] {
  const start = position?.start.offset
  if (!position || start === undefined || seen.has(start)) return []
  seen.add(start)
  return [...source.slice(start, position.end.offset).matchAll(LIKE_A_REFERENCE)].map((found) => {
    const before = source.slice(start, start + found.index)
    const lines = before.split(/\r\n|\n|\r/)
    const last = lines.at(-1)?.length ?? 0
    const line = position.start.line + lines.length - 1
    const column = lines.length === 1 ? position.start.column + last : last + 1
    return { line, column, message: texts.noteWithoutText(told(found[1] ?? '')) }
  })
}

function told(label: string): string {
  return label.length > LONGEST_TOLD ? `${label.slice(0, LONGEST_TOLD)}…` : label
}
