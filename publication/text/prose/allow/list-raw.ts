import type { Root } from 'mdast'
import { pointIn } from '../parse/places'
import { MOST_PROBLEMS, type Problem, type ProblemTexts } from '../problem'
import { listStretches } from './list-stretches'
import { RAW_MARKUP } from './raw-markup'
import type { RawMarkup } from './raw-markup-kind'

/** Markup in an essay that does not work, and that readers would see as it was typed: what it is refused for, and what is only said. */
export type RawProblems = { problems: Problem[]; hints: Problem[] }

/** A sign that one of the kinds has: most of a text has none, and need not be looked at for eighty of them. */
const ANY_SIGN =
  /[[\]=+*_~^$%#|\\]|!!!|\?\?\?|''|<<<|\/{4}|[┌╔╭┏]|":h|:[\w+-]|^[ \t>]*(?:\.\.|h[1-6]\.|bq\.|:)/m

/** Looks in what is left as text for some kinds of it, each at its own place. For the writer only; the tree has its places. */
export function listRaw(
  tree: Root,
  source: string,
  texts: ProblemTexts,
  kinds: readonly RawMarkup[] = RAW_MARKUP,
): RawProblems {
  const found: RawProblems = { problems: [], hints: [] }
  for (const { written, start, beginsLine } of listStretches(tree, source)) {
    if (!ANY_SIGN.test(written)) continue
    const told = new Set<number>()
    for (const markup of kinds) {
      for (const at of placesOf(markup, written, beginsLine)) {
        // One sign is told once, for the first that it looks like.
        if (told.has(at) || found.problems.length + found.hints.length >= MOST_PROBLEMS) continue
        told.add(at)
        const problem = { ...pointIn(source, start, at), message: markup.tell(texts) }
        if (markup.isHint) found.hints.push(problem)
        else found.problems.push(problem)
      }
    }
  }
  return found
}

/** Where it stands in what was written; what begins a line does so at its very begin only when nothing comes before. */
function placesOf({ sign }: RawMarkup, written: string, beginsLine: boolean): number[] {
  return [...written.matchAll(sign)].flatMap((match) => {
    const atLine = match.groups?.sign
    if (atLine === undefined) return [match.index]
    if (match.index === 0 && !beginsLine) return []
    return [match.index + match[0].length - atLine.length]
  })
}
