import type { Root, Text } from 'mdast'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'

type Raw = { sign: RegExp; tell: (texts: ProblemTexts) => string }

/** What is left in a text when its writer meant markup; a backslash before it says that the signs themselves are meant. */
const RAW: Raw[] = [
  { sign: /^\[[^[\]\n]+\]:[ \t]*<?(?:https?:|mailto:|www\.|\/|#)/, tell: (texts) => texts.unusedAddress },
  { sign: /(?<!\\)\[[^[\]\n]+\]\((?:https?:|mailto:|www\.|\/|#)/, tell: (texts) => texts.brokenLink },
  { sign: /(?<!\\)\[[^[\]\n]+\]\[[^[\]\n]+\]/, tell: (texts) => texts.linkWithoutAddress },
  { sign: /^[ \t]*\|[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m, tell: (texts) => texts.brokenTable },
]

/** Markup in an essay that does not work, and that readers would see as it was typed. For its writer only. */
export function listRaw(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<number>()
  visit(tree, 'text', ({ position }: Text) => {
    const start = position?.start.offset
    if (!position || start === undefined || seen.has(start)) return
    seen.add(start)
    const written = source.slice(start, position.end.offset)
    const raw = RAW.find(({ sign }) => sign.test(written))
    if (raw)
      problems.push({ line: position.start.line, column: position.start.column, message: raw.tell(texts) })
  })
  return problems
}
