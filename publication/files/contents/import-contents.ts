import { insteadOf } from '@/instead-of'
import type { LinksOfTexts } from '@/publication/public/addresses/links-of-texts'
import { listDeadPaths } from '@/publication/public/addresses/list-dead-paths'
import { listDeadPlaces } from '@/publication/public/addresses/list-dead-places'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { NAMELESS, readPublication } from '@/publication/public/site/read-publication'
import { listMissingPlaces } from '@/publication/text/prose/list-missing-places'
import type { Problem } from '@/publication/text/prose/problem'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import { textsIn } from '@/texts/texts'
import { FEED_IDS_FILE, type FeedIds, noFeedIds } from './feed-ids/feed-ids'
import { readFeedIds } from './feed-ids/read-feed-ids'
import { listSourceFiles, type SourceFile } from './folder/list-source-files'
import { readSource } from './folder/read-source'
import type { FileTexts, Read } from './format/contents'
import { listTasks, type Task } from './take-in/list-tasks'
import type { FileOutcome, ReasonToLeaveAlone } from './take-in/outcome'
import { readSiteIndex } from './take-in/read-site-index'
import { nameNameless } from './take-in/take-in-publication'
import { withContentsLock } from './take-in/with-contents-lock'
import { readWithdrawals } from './withdrawals/read-withdrawals'
import { WITHDRAWALS_FILE, type Withdrawal } from './withdrawals/withdrawals'

/** What became of every file of a folder; files are paths inside it. */
export type ImportReport = {
  imported: string[]
  unchanged: string[]
  /** files whose date has not come yet, and when that is */
  planned: { file: string; publishAt: Date }[]
  leftAlone: { file: string; reason: ReasonToLeaveAlone }[]
  refused: { file: string; problems: Problem[] }[]
  /** letters that were taken in line by line, and look as if their author broke them at a column */
  brokenLetters: { file: string; letters: number[] }[]
  /** what is said of texts that were taken in: comments that no reader gets, signs that are shown as they stand */
  hints: { file: string; problems: Problem[] }[]
  /** former addresses that a file names, and that are something else's by now: they were left out */
  takenAliases: { file: string; aliases: string[] }[]
  /** files that are a piece which stood elsewhere until now, and where */
  renamed: { file: string; from: string }[]
  /** links to pages and places of this site that lead nowhere, or nowhere yet, in what was taken in */
  deadLinks: { file: string; links: string[]; planned: string[] }[]
  /** files that are no part of a publication */
  ignored: string[]
}

export type ImportProgress = (done: number, total: number) => void

/**
 * Takes the files of a folder into the site: publication, pictures, authors, pages, pieces, each file in a transaction of its
 * own. A file with a mistake is left out, with line and column and what was expected; the others go on. The same files
 * again change nothing. One import at a time; `interrupted` ends it between two files. When it returns, readers see all
 * that was taken in.
 */
export async function importContents(
  folder: string,
  onProgress: ImportProgress = () => undefined,
  interrupted?: AbortSignal,
): Promise<ImportReport> {
  return withContentsLock(() => importLocked(folder, 'now', onProgress, interrupted))
}

/** The same, for anyone who holds the lock already, and says whether the files of pictures are made now or later. */
export async function importLocked(
  folder: string,
  pictures: 'now' | 'later',
  onProgress: ImportProgress = () => undefined,
  interrupted?: AbortSignal,
): Promise<ImportReport> {
  const { language } = await readPublication()
  const texts = textsIn(language).contents
  const report: ImportReport = {
    imported: [],
    unchanged: [],
    planned: [],
    leftAlone: [],
    refused: [],
    brokenLetters: [],
    hints: [],
    takenAliases: [],
    renamed: [],
    deadLinks: [],
    ignored: [],
  }
  const files = await listSourceFiles(folder, texts.files)
  if (!files) return { ...report, refused: [{ file: folder, problems: [wholeFile(noFolder(texts.files))] }] }
  report.ignored = files.ignored
  report.refused = files.refused.map(({ file, message }) => ({ file, problems: [wholeFile(message)] }))
  const index = await readSiteIndex()
  const feedIds = await takeFeedIds(files.feedIds, texts.files)
  // Ids are given once: what came in without them would be new to readers of feeds for good.
  if (feedIds.status === 'refused')
    return { ...report, refused: [...report.refused, { file: FEED_IDS_FILE, problems: feedIds.problems }] }
  index.feedIds = feedIds.value
  const withdrawals = await takeWithdrawals(files.withdrawals, texts.files)
  if (withdrawals.status === 'refused')
    report.refused.push({ file: WITHDRAWALS_FILE, problems: withdrawals.problems })
  const withdrawn = withdrawals.status === 'read' ? withdrawals.value : []
  const tasks = listTasks(files, withdrawn, index, { language, pictures })
  const links: { file: string; links: LinksOfTexts }[] = []
  let done = 0
  await inOrder(tasks, async ({ file, takeIn }) => {
    if (interrupted?.aborted) return
    const outcome = await takeIn().catch(failed(file))
    note(report, file, outcome)
    if ('links' in outcome && outcome.links) links.push({ file, links: outcome.links })
    done += 1
    onProgress(done, tasks.length)
  })
  if (report.imported.length > 0) await nameNameless(NAMELESS)
  if (report.imported.length > 0) announceEdition()
  report.deadLinks = await judgeLinks(links)
  return report
}

/** Read before all others: what is new here is known to readers of feeds from its first moment. */
async function takeFeedIds(source: SourceFile | null, say: FileTexts): Promise<Read<FeedIds>> {
  if (!source) return { status: 'read', value: noFeedIds() }
  const text = await readSource(source, say)
  return text.status === 'read' ? readFeedIds(text.value, say) : text
}

async function takeWithdrawals(source: SourceFile | null, say: FileTexts): Promise<Read<Withdrawal[]>> {
  if (!source) return { status: 'read', value: [] }
  const text = await readSource(source, say)
  return text.status === 'read' ? readWithdrawals(text.value, say) : text
}

/** At the end, since files refer to files that come later. */
async function judgeLinks(
  found: { file: string; links: LinksOfTexts }[],
): Promise<ImportReport['deadLinks']> {
  const all = await listDeadPaths([...new Set(found.flatMap(({ links }) => links.paths))])
  const [dead, toCome] = [new Set(all.dead), new Set(all.planned)]
  const places = found.flatMap(({ links }) => links.places)
  const deadPlaces = new Set(await listDeadPlaces(places, placesMissingIn))
  return found.flatMap(({ file, links: { paths, places, deadAnchors } }) => {
    const among = (some: ReadonlySet<string>) => paths.filter((path) => some.has(path))
    const ofPlaces = places.map(({ path, anchor }) => `${path}#${anchor}`).filter((it) => deadPlaces.has(it))
    const links = [...among(dead), ...new Set(ofPlaces), ...deadAnchors]
    const planned = among(toCome)
    return links.length + planned.length > 0 ? [{ file, links, planned }] : []
  })
}

/** A piece that can no longer be read has every place. */
function placesMissingIn(source: string, anchors: string[]): string[] {
  try {
    return listMissingPlaces(source, anchors)
  } catch (error) {
    return insteadOf(RefusedProseError, [])(error)
  }
}

/** One after the other, but pictures two at a time: they keep a core busy each, and do not refer to each other. */
async function inOrder(tasks: Task[], take: (task: Task) => Promise<void>): Promise<void> {
  const waiting = [...tasks]
  while (waiting.length > 0) {
    const isPair = waiting[0]?.isPicture && waiting[1]?.isPicture
    await Promise.all(waiting.splice(0, isPair ? 2 : 1).map(take))
  }
}

const failed = (file: string) => (cause: unknown) => {
  throw new Error(`${file} could not be taken in`, { cause })
}

const noFolder = (say: FileTexts) => say.expected(say.what.folder, say.found.nothing)

const wholeFile = (message: string): Problem => ({ line: 1, column: 1, message })

function note(report: ImportReport, file: string, outcome: FileOutcome): void {
  if ('hints' in outcome && outcome.hints?.length) report.hints.push({ file, problems: outcome.hints })
  if (outcome.status === 'imported' && outcome.brokenLetters?.length)
    report.brokenLetters.push({ file, letters: outcome.brokenLetters })
  if ('takenAliases' in outcome && outcome.takenAliases?.length)
    report.takenAliases.push({ file, aliases: outcome.takenAliases })
  if (outcome.status === 'imported' && outcome.renamedFrom)
    report.renamed.push({ file, from: outcome.renamedFrom })
  if (outcome.status === 'refused') report.refused.push({ file, problems: outcome.problems })
  else if (outcome.status === 'planned') report.planned.push({ file, publishAt: outcome.publishAt })
  else if (outcome.status === 'left-alone') report.leftAlone.push({ file, reason: outcome.reason })
  else report[outcome.status].push(file)
}
