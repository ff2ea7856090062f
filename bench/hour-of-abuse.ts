import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findOrPlaceCluster } from '@/db/bundled/cluster'
import { DATABASE_NAME, urlOf } from '@/db/bundled/connection'
import { setDatabaseUrl } from '@/env'
import { aDeskVisitor } from './a-desk-visitor'
import { aSite } from './a-site'
import { ABUSES } from './abuse'
import { manyAuthors } from './many-authors'
import { cellsOf, readMeanwhile } from './read-meanwhile'
import { residentMegabytes } from './resident-memory'
import { printTable, whole } from './table'

const EVERY_MS = 20
const AFTER_MS = 60_000

/**
 * Everything of `ABUSES` at once and again and again, for so many minutes, against a whole site; readers are measured meanwhile, the
 * memory before, after, and a minute later, and what the log says. Then 300 authors save at once.
 */
export async function hourOfAbuse(folder: string, port: number, minutes: number): Promise<void> {
  const log = path.join(tmpdir(), 'samenspraak-abuse.log')
  const dataDir = path.join(folder, 'abuse')
  const mailPort = port + 1
  const { child, url } = await aSite('whole', port, dataDir, log, {
    TRUST_PROXY: 'on',
    INBOUND_DOMAIN: 'post.site.example',
    INBOUND_PORT: `${mailPort}`,
    SITE_URL: `http://127.0.0.1:${port}`,
  })
  setDatabaseUrl(urlOf(findOrPlaceCluster(dataDir), DATABASE_NAME))
  const hostile = await aDeskVisitor(url)
  const pid = child.pid ?? 0
  await (await fetch(`${url}/archief`)).arrayBuffer()
  const whileReading = (work: () => Promise<unknown>) => readMeanwhile(`${url}/archief`, EVERY_MS, work)
  const rest = await whileReading(() => pause(10_000))
  const before = residentMegabytes(pid)
  const done: Record<string, number> = {}
  let most = 0
  const abused = await whileReading(async () => {
    const until = performance.now() + minutes * 60_000
    const watching = setInterval(() => {
      most = Math.max(most, residentMegabytes(pid))
    }, 500)
    await Promise.all(
      Object.entries(ABUSES).map(async ([name, abuse]) => {
        for (let round = 0; performance.now() < until && child.exitCode === null; round += 1) {
          await abuse({ url, mailPort, hostile }, round).catch(() => {})
          done[name] = round + 1
          await pause(100)
        }
      }),
    )
    clearInterval(watching)
  })
  const after = residentMegabytes(pid)
  await pause(AFTER_MS)
  printTable(
    'What was done',
    ['what', 'rounds'],
    Object.entries(done).map(([name, rounds]) => [name, whole(rounds)]),
  )
  printTable(
    'Milliseconds that readers of a printed page wait',
    ['', 'asked', 'not served', 'p50', 'p99'],
    [
      ['nothing else', ...cellsOf(rest)],
      [`${minutes} minutes of abuse`, ...cellsOf(abused)],
    ],
  )
  printTable(
    'MB that the process takes',
    ['before', 'at most', 'after', 'a minute later'],
    [[before, most, after, residentMegabytes(pid)].map(whole)],
  )
  await manyAuthors(url, whileReading)
  tellLog(log)
  child.kill('SIGTERM')
  await once(child, 'exit')
  console.log(`\nIt ended with ${child.exitCode}. Its log: ${log}`)
}

function tellLog(log: string): void {
  const counts = new Map<string, number>()
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    if (!line.startsWith('{')) continue
    const { level, msg, err } = JSON.parse(line) as {
      level: string | number
      msg: string
      err?: { message?: string }
    }
    if (level === 'info' || level === 30) continue
    const said = `${level} ${msg}${err?.message ? `: ${err.message.split('\n')[0]}` : ''}`
    counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  printTable(
    'What the log says above "info"',
    ['line', 'times'],
    [...counts].map(([said, times]) => [said.slice(0, 150), whole(times)]),
  )
}
