import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { withClient, withDatabase } from '@/db/testing/test-server'
import { setDatabaseUrl } from '@/env'
import { closeQueue } from '@/queue/sender'
import { badDay } from './bad-day'
import { bytesOfPages } from './bytes-of-pages'
import { coldPrints } from './cold-prints'
import { FEW, MANY, printTimesAtDesk, timesAtDesk } from './correspondence'
import { fill } from './fill'
import { forms } from './forms/forms'
import { hourOfAbuse } from './hour-of-abuse'
import { kills } from './kills'
import { readLetters } from './letters/read-letters'
import { generator } from './load'
import { mailingKills } from './mailings/kills'
import { mailingSpeed } from './mailings/speed'
import { memory } from './memory'
import { canPin, stop } from './on-core'
import { onSmallDisk } from './on-small-disk'
import { pressAgainstOthers } from './press-against-others'
import { readBounces } from './read-bounces'
import { readerList } from './reader-list'
import { readersMeanwhile } from './readers-meanwhile'
import { type Running, startSite } from './servers'
import { stops } from './stops'

const PORT = Number(process.env.BENCH_PORT ?? 3026)

// `npm run bench` measures all; `npm run bench -- 100` or `-- 10000` only with so many pieces, `-- kills 500`,
// `-- bad-day 60`, `-- whole-bad-day 30` (as root, for its small disk), `-- abuse 10` (minutes), `-- stops`, `-- forms 200`, `-- memory 2000`, `-- mailing-speed 100000`, `-- mailing-kills 200`, `-- reader-list 100000`, `-- desk`, `-- readers` or of those only `-- previews`.
// `-- letters FOLDER` reads the mails of that folder, and needs no site; a last word `folded`, `signature` or `joined` shows those.
// `-- bounces FOLDER [EXPECTATIONS]` says what would be done about each mail that came back.
const [what = '', howMany = '50', show] = process.argv.slice(2)
if (what === 'letters') {
  await readLetters(howMany, show)
  process.exit()
}
if (what === 'bounces') {
  await readBounces(howMany, show)
  process.exit()
}
const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-bench-'))
const postgres = await startBundledPostgres(folder)
console.log(
  `Load by ${generator}; ${canPin ? 'servers on one core, load on another' : 'nothing pinned: no taskset'}.`,
)
try {
  for (const pieceCount of [100, 10_000]) {
    if (what === '' || what === `${pieceCount}`) await measureWith(pieceCount)
  }
  if (what === 'memory') await measureMemory(Number(howMany))
  if (what === '' || what === 'desk') await measureDesk()
  if (what === '' || what === 'readers' || what === 'previews')
    await measureReaders(what === 'previews' ? 'previews' : 'all')
  if (what === '' || what === 'kills') await measureKills(Number(howMany))
  if (what === '' || what === 'bad-day') await badDay(folder, PORT, Number(howMany), 'without Next')
  if (what === 'mailing-speed') await measureMailings(() => mailingSpeed(Number(process.argv[3] ?? 20_000)))
  if (what === 'mailing-kills')
    await measureMailings(() => mailingKills(Number(process.argv[3] ?? 20), 5_000))
  if (what === 'reader-list') await measureMailings(() => readerList(Number(process.argv[3] ?? 100_000)))
  if (what === 'abuse') await hourOfAbuse(folder, PORT, Number(howMany))
  if (what === 'stops') await stops(folder, PORT)
  if (what === 'forms') await measureForms(Number(howMany), show ?? '')
  if (what === 'whole-bad-day') await onSmallDisk((disk) => badDay(disk, PORT, Number(howMany), 'whole'))
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measureDesk(): Promise<void> {
  const timesWith = async (dialogueCount: number) => {
    await openDatabase(`bench_desk_${dialogueCount}`)
    try {
      return await timesAtDesk(dialogueCount)
    } finally {
      await closeDatabase()
    }
  }
  const few = await timesWith(FEW)
  printTimesAtDesk(few, await timesWith(MANY))
}

async function measureReaders(which: 'all' | 'previews'): Promise<void> {
  const inboundSecret = 'a secret that is long enough to measure with'
  const settings = {
    WORKER: 'on',
    INBOUND_DOMAIN: 'post.site.example',
    INBOUND_SECRET: inboundSecret,
    SECRET: inboundSecret,
  }
  Object.assign(process.env, { INBOUND_DOMAIN: settings.INBOUND_DOMAIN, SECRET: settings.SECRET })
  const databaseUrl = await openDatabase('bench_readers')
  await fill(100)
  const site = await startSite(PORT, folder, databaseUrl, { settings, cores: 'all' })
  try {
    await readersMeanwhile(site, inboundSecret, which)
  } finally {
    await stop(site.child)
    await closeDatabase()
  }
}

/** On a filled database, for there to be topics and pieces. `only`: tries with these words in their names. */
async function measureForms(times: number, only: string): Promise<void> {
  const databaseUrl = await openDatabase('bench_forms')
  try {
    await forms(folder, PORT, databaseUrl, times, only)
  } finally {
    await closeDatabase()
  }
}

async function measureKills(times: number): Promise<void> {
  const databaseUrl = await openDatabase('bench_kills')
  try {
    await kills(databaseUrl, times)
  } finally {
    await closeDatabase()
  }
}

async function measureMailings(measure: () => Promise<void>): Promise<void> {
  await openDatabase('bench_mailings')
  try {
    await measure()
  } finally {
    await closeQueue()
    await closeDatabase()
  }
}

async function measureWith(pieceCount: number): Promise<void> {
  const databaseUrl = await openDatabase(`bench_${pieceCount}`)
  const filled = await fill(pieceCount)
  const site = await startSite(PORT, folder, databaseUrl)
  try {
    await coldPrints(site, filled, pieceCount)
    if (pieceCount === 100) {
      await bytesOfPages(site, filled)
      await pressAgainstOthers(site, filled, folder, { dataDir: folder, url: databaseUrl })
    } else {
      await memory(site, await listPaths(site))
    }
  } finally {
    await stop(site.child)
    await closeDatabase()
  }
}

/** By itself, without what comes before it in the run of 10,000. */
async function measureMemory(pieceCount: number): Promise<void> {
  const databaseUrl = await openDatabase(`bench_memory_${pieceCount}`)
  await fill(pieceCount)
  const site = await startSite(PORT, folder, databaseUrl)
  try {
    await memory(site, await listPaths(site))
  } finally {
    await stop(site.child)
    await closeDatabase()
  }
}

/** All pages of a site, as its sitemap has them. */
async function listPaths(site: Running): Promise<string[]> {
  const sitemap = await (await fetch(`${site.url}/sitemap.xml`)).text()
  return [...sitemap.matchAll(/<loc>[^<]*?:\d+(\/[^<]*)<\/loc>/g)].map(([, found = '']) => found)
}

async function openDatabase(name: string): Promise<string> {
  await withClient(postgres.url, (client) => client.query(`create database ${name}`))
  const databaseUrl = withDatabase(postgres.url, name)
  setDatabaseUrl(databaseUrl)
  await migrateDatabase(databaseUrl)
  return databaseUrl
}
