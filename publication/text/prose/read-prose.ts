import type { Root } from 'mdast'
import { type Language, textsIn } from '@/texts/texts'
import { findTooDeep } from './allow/find-too-deep'
import { listForeign } from './allow/list-foreign'
import { listModuleCode } from './allow/list-module-code'
import { problemAt } from './allow/problem-at'
import { guardSource } from './guard/guard-source'
import { repairWindows1252 } from './guard/repair-windows-1252'
import { findDensestPlace } from './parse/find-densest-place'
import { parseOn } from './parse/parse-on'
import { withinTime } from './parse/within-time'
import { MOST_PROBLEMS, type Problem, type ProblemTexts, type ProseFormat } from './problem'
import { RefusedProseError } from './refused-prose-error'
import { rememberedTree } from './remembered-tree'
import { tidyTree } from './tidy/tidy-tree'

export type ReadProse = { status: 'read'; tree: Root } | { status: 'refused'; problems: Problem[] }

/** Of computing time. What the guard lets through needs less than half of it on an idle core; docs/decisions/0004. */
const CHECK_MILLISECONDS = 1_500
/** A text that was accepted once is not refused later because the machine has more to do. */
const SHOW_MILLISECONDS = 6_000
/** Below the root. */
const DEEPEST_NODE = 32

/**
 * The one way in for every text: guard, parser, allow-list, as docs/decisions/0004 says. What comes out is the very
 * tree that is shown, mailed and counted: nothing is parsed twice, so nothing can be read in two ways.
 */
export function readProse(
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
  milliseconds: number = CHECK_MILLISECONDS,
): ReadProse {
  const texts = textsIn(language).prose.problems
  const written = repairWindows1252(source.replace(/^\uFEFF/, ''))
  const guarded = guardSource(written, texts)
  if (guarded.length > 0) return refused(guarded)
  // What was found before the time is over is told all the same.
  const found: Problem[] = []
  const read = withinTime(milliseconds, () => parseAndCheck(written, format, texts, found))
  if (read) return read
  return refused(found.length > 0 ? found : [{ ...findDensestPlace(written), message: texts.tooSlow }])
}

/** The tree of a text that is about to be shown. Throws RefusedProseError when it may not be. */
export function requireProse(source: string, format: ProseFormat): Root {
  return rememberedTree(source, format, () => {
    const prose = readToShow(source, format)
    if (prose.status === 'refused') throw new RefusedProseError(prose.problems)
    return prose.tree
  })
}

/**
 * Reads a text that was accepted before, with the patience that showing it takes. In the tree are the places where
 * everything was written; they count from after a byte order mark.
 */
export function readToShow(source: string, format: ProseFormat): ReadProse {
  return readProse(source, format, 'nl', SHOW_MILLISECONDS)
}

function parseAndCheck(
  source: string,
  format: ProseFormat,
  texts: ProblemTexts,
  found: Problem[],
): ReadProse {
  // It may be the second try.
  found.length = 0
  const { tree, readable } = parseOn(source, format, texts, found)
  if (!tree) return refused(found)
  const tooDeep = findTooDeep(tree, DEEPEST_NODE)
  if (tooDeep) return refused([...found, problemAt(tooDeep, texts.tooDeep(DEEPEST_NODE))])
  tidyTree(tree, readable, format)
  const problems = [
    ...found,
    ...(format === 'mdx' ? listModuleCode(tree, readable, texts) : []),
    ...listForeign(tree, texts),
  ]
  return problems.length > 0 ? refused(problems) : { status: 'read', tree }
}

function refused(problems: Problem[]): ReadProse {
  const inOrder = problems.toSorted((one, other) => one.line - other.line || one.column - other.column)
  return { status: 'refused', problems: inOrder.slice(0, MOST_PROBLEMS) }
}
