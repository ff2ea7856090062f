import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findOrPlaceCluster } from '@/db/bundled/cluster'
import { DATABASE_NAME, urlOf } from '@/db/bundled/connection'
import { db } from '@/db/client'
import { members, pieces, revisions } from '@/db/schema'
import { setDatabaseUrl } from '@/env'
import { HURTS } from './hurt-database'
import { median, oneDecimal, printTable, whole } from './table'

/** The others are printed one by one, to see that printing works again. */
const PRINTED = 8
const SAVERS = 3
const READ_EVERY_MS = 10
/** A moment of its own after each hurt is over and all is well. */
const LONGEST_PEACE_MS = 1_500
const GIVE_UP_MS = 240_000

type Counted = { reads: number; unread: number; saves: number; refused: number }

/**
 * Does so many bad things to the bundled database of a site, at random moments, while readers ask for printed pages and savers
 * save; then counts what readers did not get, which acknowledged saves are gone, and how long it took until all was well. The site has
 * all its parts but Next.
 */
export async function badDay(folder: string, port: number, times: number): Promise<void> {
  const dataDir = path.join(folder, 'bad-day')
  const log = path.join(tmpdir(), 'samenspraak-bad-day.log')
  const site = fork('bench/site-without-next.ts', {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', openSync(log, 'w'), 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: `${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      SITE_URL: '',
    },
  })
  const url = `http://127.0.0.1:${port}`
  await until(async () => (await fetch(`${url}/`).catch(() => null)) !== null)
  const cluster = findOrPlaceCluster(dataDir)
  setDatabaseUrl(urlOf(cluster, DATABASE_NAME))
  const paths = (await db().select({ path: pieces.path }).from(pieces)).map((piece) => piece.path)
  const printed = paths.splice(0, PRINTED)
  for (const path of printed) await until(() => isRead(url, path))
  const counted: Counted = { reads: 0, unread: 0, saves: 0, refused: 0 }
  const acknowledged = new Set<string>()
  const ending = new AbortController()
  const crowd = [read(url, printed, counted, ending.signal)]
  for (let at = 0; at < SAVERS; at += 1)
    crowd.push(save(url, await aWriter(), counted, acknowledged, ending.signal))

  const seconds: Record<string, number[]> = {}
  const names = Object.keys(HURTS)
  for (let round = 0; round < times && !hasEnded(site); round += 1) {
    const name = names[round % names.length] ?? ''
    await pause(Math.random() * LONGEST_PEACE_MS)
    await HURTS[name]?.(cluster)
    const begun = performance.now()
    const before = counted.saves
    await until(
      async () =>
        hasEnded(site) ||
        (counted.saves > before + SAVERS && (await isRead(url, paths[round % paths.length] ?? '/'))),
    )
    seconds[name] = [...(seconds[name] ?? []), (performance.now() - begun) / 1_000]
  }
  ending.abort()
  await Promise.all(crowd)
  const kept = new Set((await db().select({ body: revisions.body }).from(revisions)).map(({ body }) => body))
  const lost = [...acknowledged].filter((body) => !kept.has(body)).length
  printTable(
    `${times} bad moments${hasEnded(site) ? '; THE SITE ENDED' : ''}`,
    ['moment', 'times', 'median seconds until well', 'longest'],
    Object.entries(seconds).map(([name, took]) => [
      name,
      whole(took.length),
      oneDecimal(median(took)),
      oneDecimal(Math.max(...took)),
    ]),
  )
  printTable(
    'What was asked meanwhile',
    ['printed pages asked', 'not served', 'saves acknowledged', 'lost', 'refused in words'],
    [[counted.reads, counted.unread, acknowledged.size, lost, counted.refused].map(whole)],
  )
  const begun = performance.now()
  site.kill('SIGTERM')
  if (!hasEnded(site)) await once(site, 'exit')
  console.log(
    `\nIts stop took ${oneDecimal((performance.now() - begun) / 1_000)} s and ended with ${site.exitCode}. Its log: ${log}`,
  )
}

const hasEnded = (site: ChildProcess) => site.exitCode !== null || site.signalCode !== null

async function read(url: string, paths: string[], counted: Counted, signal: AbortSignal): Promise<void> {
  for (let at = 0; !signal.aborted; at += 1) {
    const answer = await fetch(`${url}${paths[at % paths.length]}`).catch(() => null)
    await answer?.arrayBuffer()
    counted.reads += 1
    if (answer?.status !== 200) counted.unread += 1
    await pause(READ_EVERY_MS)
  }
}

async function save(
  url: string,
  memberId: string,
  counted: Counted,
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  let draftId = randomUUID()
  let base = 0
  while (!signal.aborted) {
    const body = `Versie van ${randomUUID()}`
    const answer = await fetch(`${url}/api/save`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ memberId, draftId, base, body }),
    }).catch(() => null)
    const saved = answer?.status === 200 ? await answer.json() : null
    if (saved?.status === 'saved') {
      acknowledged.add(body)
      counted.saves += 1
      base = saved.revision
    } else {
      // Whoever hears nothing does not know whether it was saved: they begin another.
      if (answer?.status === 503) counted.refused += 1
      draftId = randomUUID()
      base = 0
      await pause(100)
    }
    await pause(20)
  }
}

async function isRead(url: string, path: string): Promise<boolean> {
  const answer = await fetch(`${url}${path}`).catch(() => null)
  await answer?.arrayBuffer()
  return answer?.status === 200
}

async function aWriter(): Promise<string> {
  const email = `${randomUUID()}@voorbeeld.example`
  const values = { email, name: 'Schrijver', role: 'editor' as const, joinedAt: new Date() }
  const [member] = await db().insert(members).values(values).returning({ id: members.id })
  if (!member) throw new Error('There is no writer')
  return member.id
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('All did not become well')
    await pause(50)
  }
}
