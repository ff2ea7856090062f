import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { readPublication } from '@/publication/public/site/read-publication'
import { exportReaders } from '@/publication/readers/importing/export-readers'
import { importReaders, LONGEST_CONSENT } from '@/publication/readers/importing/import-readers'
import { textsIn } from '@/texts/texts'
import { withDatabase } from './with-database'

// `npm run readers -- import FILE.csv --list newsletter --consent "…" [--dry-run] [--json]` and `npm run readers -- export`.
const asked = readArguments()
if (!asked) {
  process.stderr.write(`${textsIn('nl').readers.command.usage}\n`)
  process.exit(1)
}
const { verb, file, values } = asked

await withDatabase(async (interrupted) => {
  const say = textsIn((await readPublication()).language).readers.command
  if (verb === 'export') return writeOut(interrupted)
  if (!(await stat(file).catch(() => null))?.isFile()) return complain(say.noFile(file))
  const consent = values.consent?.trim() ?? null
  if (consent === '' || (consent?.length ?? 0) > LONGEST_CONSENT)
    return complain(say.noConsent(LONGEST_CONSENT))
  const isDryRun = Boolean(values['dry-run'])
  const bytes = createReadStream(file, { signal: interrupted, highWaterMark: 1 << 18 })
  const outcome = await importReaders(bytes, { consent, isDryRun }).catch((error) => {
    if (interrupted.aborted) return { status: 'interrupted' } as const
    throw error
  })
  if (outcome.status === 'busy') return complain(say.busy)
  if (outcome.status === 'interrupted') return complain(say.interrupted)
  if (outcome.status === 'unreadable')
    return complain(`${file}:${outcome.line}:1 ${say.unreadable[outcome.why]}`)
  const { report } = outcome
  if (values.json) tell(JSON.stringify(report))
  else for (const line of say.report(report, outcome.status === 'imported', consent !== null)) tell(line)
  for (const line of report.wrongLines) complain(`${file}:${line}:1 ${say.wrong}`)
  return report.wrong > 0 ? 1 : 0
})

async function writeOut(interrupted: AbortSignal): Promise<number> {
  for await (const part of exportReaders()) {
    if (interrupted.aborted) return 1
    if (!process.stdout.write(part)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  process.stdout.end()
  await finished(process.stdout).catch(() => {})
  return 0
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        consent: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    const [verb, file = '', ...rest] = positionals
    if (rest.length > 0) return null
    if (verb === 'export')
      return file === '' && Object.keys(values).length === 0 ? { verb, file, values } : null
    return verb === 'import' && file && values.list === 'newsletter' ? { verb, file, values } : null
  } catch {
    return null
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}
