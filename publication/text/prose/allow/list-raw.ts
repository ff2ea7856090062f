import type { Root, Text } from 'mdast'
import { pointIn } from '../parse/places'
import { MOST_PROBLEMS, type Problem, type ProblemTexts } from '../problem'
import { visit } from '../visit'
import { RAW_MARKUP } from './raw-markup'
import type { RawMarkup } from './raw-markup-kind'

/** Markup in an essay that does not work, and that readers would see as it was typed: what it is refused for, and what is only said. */
export type RawProblems = { problems: Problem[]; hints: Problem[] }

/** Looks in what is left as text for some kinds of it, each at its own place. For the writer only; the tree has its places. */
export function listRaw(
  tree: Root,
  source: string,
  texts: ProblemTexts,
  kinds: readonly RawMarkup[] = RAW_MARKUP,
): RawProblems {
  const found: RawProblems = { problems: [], hints: [] }
  const seen = new Set<number>()
  visit(tree, 'text', (node: Text, index) => {
    const start = node.position?.start.offset
    if (!node.position || start === undefined || seen.has(start)) return
    seen.add(start)
    const written = withoutTick(source.slice(start, node.position.end.offset), node)
    const told = new Set<number>()
    for (const markup of kinds) {
      for (const at of placesOf(markup, written, index === 0)) {
        // One sign is told once, for the first that it looks like.
        if (told.has(at) || found.problems.length + found.hints.length >= MOST_PROBLEMS) continue
        told.add(at)
        const place = pointIn(source, node.position.start, at)
        const message = markup.tell(texts)
        if (markup.isHint) found.hints.push({ ...place, message })
        else found.problems.push({ ...place, message })
      }
    }
  })
  return found
}

/** A box that is shown as one means something here. */
function withoutTick(written: string, { value }: Text): string {
  return /^[☐☑]/.test(value) ? written.replace(/^\[.\]/, '   ') : written
}

/** Where it stands in what was written; what begins a line does so at its very begin only when nothing comes before. */
function placesOf({ sign }: RawMarkup, written: string, isFirst: boolean): number[] {
  return [...written.matchAll(sign)].flatMap((match) => {
    const atLine = match.groups?.sign
    if (atLine === undefined) return [match.index]
    if (match.index === 0 && !isFirst) return []
    return [match.index + match[0].length - atLine.length]
  })
}
