import path from 'node:path'
import { exportContents } from '@/publication/files/contents/export-contents'
import { type ImportReport, importContents } from '@/publication/files/contents/import-contents'
import { readPublication } from '@/publication/public/site/read-publication'
import { longMoment } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'
import { withDatabase } from './with-database'

// `npm run content -- import MAP` and `npm run content -- export MAP`; ends with 1 when a file was left out.
const [verb, folder, ...rest] = process.argv.slice(2)
const EVERY_MS = 1_000

if ((verb !== 'import' && verb !== 'export') || !folder || rest.length > 0) {
  process.stderr.write(`${textsIn('nl').contents.command.usage}\n`)
  process.exit(1)
}

await withDatabase(async (interrupted) => {
  const { language } = await readPublication()
  const say = textsIn(language).contents.command
  const target = path.resolve(folder)
  return verb === 'import' ? runImport(target, { say, language }, interrupted) : runExport(target, say)
})

type CommandTexts = ReturnType<typeof textsIn>['contents']['command']
type Words = { say: CommandTexts; language: Language }

async function runImport(
  source: string,
  { say, language }: Words,
  interrupted: AbortSignal,
): Promise<number> {
  const began = performance.now()
  let told = began
  const report = await importContents(
    source,
    (done, total) => {
      if (performance.now() - told < EVERY_MS) return
      told = performance.now()
      tell(say.progress(done, total))
    },
    interrupted,
  )
  for (const { file, problems } of report.refused) {
    for (const { line, column, message } of problems) complain(`${file}:${line}:${column} ${message}`)
  }
  for (const { file, publishAt } of report.planned)
    tell(`${file}: ${say.planned(longMoment(publishAt, language))}`)
  for (const { file, reason } of report.leftAlone) tell(`${file}: ${say.reasons[reason]}`)
  for (const { file, problems } of report.hints) {
    for (const { line, column, message } of problems) tell(`${file}:${line}:${column} ${message}`)
  }
  for (const { file, letters } of report.brokenLetters) tell(`${file}: ${say.brokenLetters(letters)}`)
  for (const { file, aliases } of report.takenAliases) tell(`${file}: ${say.takenAliases(aliases)}`)
  for (const { file, from } of report.renamed) tell(`${file}: ${say.renamed(from)}`)
  for (const { file, links, planned } of report.deadLinks) {
    if (links.length > 0) tell(`${file}: ${say.deadLinks(links)}`)
    if (planned.length > 0) tell(`${file}: ${say.plannedLinks(planned)}`)
  }
  if (report.ignored.length > 0) tell(say.ignored(report.ignored))
  tell(`${summary(report, say)} ${say.seconds(((performance.now() - began) / 1000).toFixed(1))}`)
  if (interrupted.aborted) complain(say.interrupted)
  return report.refused.length > 0 || interrupted.aborted ? 1 : 0
}

function summary(
  { imported, unchanged, planned, leftAlone, refused, takenAliases }: ImportReport,
  say: CommandTexts,
): string {
  const parts = [say.imported(imported.length), say.unchanged(unchanged.length)]
  if (planned.length > 0) parts.push(say.plannedCount(planned.length))
  if (leftAlone.length > 0) parts.push(say.leftAlone(leftAlone.length))
  if (refused.length > 0) parts.push(say.refused(refused.length))
  const takenCount = takenAliases.reduce((count, { aliases }) => count + aliases.length, 0)
  if (takenCount > 0) parts.push(say.takenCount(takenCount))
  return parts.join(', ')
}

async function runExport(target: string, say: CommandTexts): Promise<number> {
  const outcome = await exportContents(target)
  if (outcome.status === 'not-empty') {
    complain(say.notEmpty(target))
    return 1
  }
  for (const file of outcome.missing) complain(say.missing(file))
  tell(say.exported(outcome.files, target))
  return outcome.missing.length > 0 ? 1 : 0
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
