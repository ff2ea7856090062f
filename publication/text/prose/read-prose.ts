import type { Root } from 'mdast'
import { type Language, textsIn } from '@/texts/texts'
import { findTooDeep } from './allow/find-too-deep'
import { listBlockEnds } from './allow/list-block-ends'
import { listBrokenTables } from './allow/list-broken-tables'
import { listForeign } from './allow/list-foreign'
import { listForeignTags } from './allow/list-foreign-tags'
import { listHalfStrong } from './allow/list-half-strong'
import { listHiddenPictures } from './allow/list-hidden-pictures'
import { listLinesRunTogether } from './allow/list-lines-run-together'
import { listLooseCells } from './allow/list-loose-cells'
import { listModuleCode } from './allow/list-module-code'
import { listOpenFences } from './allow/list-open-fences'
import { listRaw } from './allow/list-raw'
import { listRulesInTables } from './allow/list-rules-in-tables'
import { listUnknownReferences } from './allow/list-unknown-references'
import { problemAt } from './allow/problem-at'
import { withoutForbidden } from './guard/forbidden-characters'
import { guardSource, listForbidden } from './guard/guard-source'
import { repairWindows1252 } from './guard/repair-windows-1252'
import { collectNotes } from './notes/collect-notes'
import { listWrongNotes } from './notes/list-wrong-notes'
import { setNotes } from './notes/set-notes'
import { findDeadAnchors } from './page/find-dead-anchors'
import { linksIn } from './page/links-in'
import { listDeadAddresses } from './page/list-dead-addresses'
import { listRepeatedAnchors } from './page/list-repeated-anchors'
import { findDensestPlace } from './parse/find-densest-place'
import { parseOn } from './parse/parse-on'
import { withinTime } from './parse/within-time'
import { MOST_PROBLEMS, type Problem, type ProblemTexts, type ProseFormat } from './problem'
import { RefusedProseError } from './refused-prose-error'
import { rememberedTree } from './remembered-tree'
import { dropComments } from './tidy/drop-comments'
import { setCallouts } from './tidy/set-callouts'
import { tidyTree } from './tidy/tidy-tree'

/**
 * For its writer, also of what is refused as far as it could be read: `hints`, what no reader gets or may be meant otherwise; `deadAnchors`, links within it that lead nowhere. Neither
 * is a reason to refuse it to readers.
 */
export type ReadProse =
  | { status: 'read'; tree: Root; hints: Problem[]; deadAnchors: DeadLink[] }
  | { status: 'refused'; problems: Problem[]; beside?: BesideProblems }

/** `letter`: of a link that leads somewhere among letters only, `#brief-3`. */
export type DeadLink = Problem & { letter?: number }

/** What is said of a refused text beside its problems, so that nobody needs a second round for it; `links` as they are written. */
export type BesideProblems = { hints: Problem[]; deadAnchors: DeadLink[]; links: string[] }

type Purpose = { milliseconds: number; isForWriter: boolean }

/** Of computing time. What the guard lets through needs less than half of it on an idle core; docs/decisions/0062. */
const TO_CHECK: Purpose = { milliseconds: 4_000, isForWriter: true }
/** A text that was accepted once is not refused later because the machine has more to do, or a rule came that it breaks. */
const TO_SHOW: Purpose = { milliseconds: 6_000, isForWriter: false }
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
  purpose: Purpose = TO_CHECK,
): ReadProse {
  const texts = textsIn(language).prose.problems
  const written = repairWindows1252(source.replace(/^\uFEFF/, ''))
  const characters = listForbidden(written, texts)
  const readable = characters.length > 0 ? withoutForbidden(written) : written
  const guarded = guardSource(readable, texts)
  if (guarded.length > 0) return refused([...characters, ...guarded])
  // What was found before the time is over is told all the same.
  const found: Problem[] = []
  const read = withinTime(purpose.milliseconds, () =>
    parseAndCheck(readable, format, texts, found, purpose.isForWriter),
  )
  if (read && characters.length === 0) return read
  if (read?.status === 'refused') return refused([...characters, ...read.problems], read.beside)
  if (read) return refused(characters, besideProblems(read.tree, read.hints, read.deadAnchors))
  if (found.length + characters.length > 0) return refused([...characters, ...found])
  return refused([{ ...findDensestPlace(written), message: texts.tooSlow }])
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
  return readProse(source, format, 'nl', TO_SHOW)
}

function parseAndCheck(
  source: string,
  format: ProseFormat,
  texts: ProblemTexts,
  found: Problem[],
  isForWriter: boolean,
): ReadProse {
  // It may be the second try.
  found.length = 0
  const { tree, readable } = parseOn(source, format, texts, found)
  if (!tree) return refused(found)
  const tooDeep = findTooDeep(tree, DEEPEST_NODE)
  if (tooDeep) return refused([...found, problemAt(tooDeep, texts.tooDeep(DEEPEST_NODE))])
  const hints = dropComments(tree).map((node) => problemAt(node, texts.droppedComment))
  if (isForWriter) hints.push(...listOpenFences(tree, readable, texts))
  tidyTree(tree, readable, format)
  const problems = [
    ...found,
    ...(format === 'mdx' ? listModuleCode(tree, readable, texts) : []),
    ...listForeign(tree, texts),
    ...listForeignTags(tree, readable, texts),
  ]
  if (isForWriter) problems.push(...listHiddenPictures(tree, readable, texts))
  const notes = collectNotes(tree)
  // In a letter nothing is refused for what it could mean to a computer: there it stays what was typed.
  if (format === 'mdx') setCallouts(tree, readable)
  if (isForWriter && format === 'mdx') {
    const raw = listRaw(tree, readable, texts)
    problems.push(...listLooseCells(tree, texts), ...listWrongNotes(tree, readable, notes, texts))
    problems.push(...listBrokenTables(tree, readable, texts), ...listHalfStrong(tree, readable, texts))
    problems.push(...raw.problems, ...listUnknownReferences(tree, readable, texts))
    problems.push(...listLinesRunTogether(tree, readable, texts), ...listBlockEnds(tree, readable, texts))
    hints.push(...raw.hints, ...listRulesInTables(tree, texts), ...listRepeatedAnchors(tree, texts))
  }
  if (problems.length > 0 && !isForWriter) return refused(problems)
  setNotes(tree, notes)
  const deadAnchors =
    isForWriter && format === 'mdx' ? listDeadLinks(tree, problems.length > 0 ? readable : '', texts) : []
  if (problems.length > 0) return refused(problems, besideProblems(tree, hints, deadAnchors))
  return { status: 'read', tree, hints: inOrder(hints), deadAnchors: inOrder(deadAnchors) }
}

/** `html`: what was refused of it may be a place that becomes a heading, as is told there. */
function listDeadLinks(tree: Root, html: string, texts: ProblemTexts): DeadLink[] {
  const dead = findDeadAnchors(tree).filter(({ anchor }) => !isPlaceIn(html, anchor.slice(1)))
  const anchors = dead.map(({ node, anchor, letter }) => ({
    ...problemAt(node, texts.deadAnchor(anchor)),
    ...(letter !== null && { letter }),
  }))
  return [...anchors, ...listDeadAddresses(tree, texts)]
}

const isPlaceIn = (html: string, id: string) =>
  [`id="${id}"`, `id='${id}'`, `name="${id}"`, `name='${id}'`].some((place) => html.includes(place))

const besideProblems = (tree: Root, hints: Problem[], deadAnchors: DeadLink[]): BesideProblems => ({
  hints: inOrder(hints),
  deadAnchors: inOrder(deadAnchors),
  links: linksIn(tree),
})

function refused(problems: Problem[], beside?: BesideProblems): ReadProse {
  return { status: 'refused', problems: inOrder(problems), ...(beside && { beside }) }
}

function inOrder<Told extends Problem>(problems: Told[]): Told[] {
  const sorted = problems.toSorted((one, other) => one.line - other.line || one.column - other.column)
  return sorted.slice(0, MOST_PROBLEMS)
}
