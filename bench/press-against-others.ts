import type { Filled } from './fill'
import { type Load, load } from './load'
import { has, stop } from './on-core'
import { processorMs } from './processor-time'
import { type Document, type Running, startNext, startNginx } from './servers'
import { median, printTable, twoDecimals, whole } from './table'

const ROUNDS = 5
const LOOK_MS = 200
const CODINGS = ['identity', 'gzip'] as const
const UNKNOWN = '/2011/02/dit-is-er-niet'
/** Fields that nginx makes itself, or that belong to one answer only. */
const NOT_COPIED = [
  'etag',
  'vary',
  'content-length',
  'content-encoding',
  'content-type',
  'date',
  'connection',
  'keep-alive',
  'x-request-id',
]

/** Who hands out more of the same page on one core: the press, nginx with the same bytes, or Next that renders it. */
export async function pressAgainstOthers(
  site: Running,
  filled: Filled,
  folder: string,
  database: { dataDir: string; url: string },
): Promise<void> {
  const pages = {
    home: '/',
    essay: filled.essay,
    dialogue: filled.dialogue,
    month: filled.month,
    unknown: UNKNOWN,
  }
  const documents = await Promise.all(
    Object.entries(pages).map(([name, path]) => fetchDocument(site, name, path)),
  )
  const nginx = has('nginx', '-v') ? await startNginx(3027, folder, documents) : null
  const next = await startNext(3028, database.dataDir, database.url)
  const rows: string[][] = []
  for (const [name, path] of Object.entries(pages)) {
    for (const coding of CODINGS) {
      // An address that nginx does not know, for nginx too.
      const nginxPath = name === 'unknown' ? '/nergens' : `/${name}.html`
      const [press, byNginx, byNext] = await measure(coding, [
        { ...site, path },
        nginx && { ...nginx, path: nginxPath },
        coding === 'gzip' ? { ...next, path } : null,
      ])
      rows.push([
        `${name}, ${coding}`,
        ...cells(press),
        ...cells(byNginx),
        ...ratios(press, byNginx),
        ...toNext(press, byNext),
      ])
    }
  }
  for (const running of [nginx, next]) if (running) await stop(running.child)
  const columns = ['req/s', 'p50 ms', 'p99 ms', 'µs/req']
  printTable(
    `One core, 50 connections, ${ROUNDS} alternating rounds, medians; µs is processor time, which others' load does not change`,
    [
      'page',
      'press',
      ...columns.slice(1),
      'nginx',
      ...columns.slice(1),
      'press/nginx',
      'by µs',
      'next start',
      'press/next',
    ],
    rows,
  )
}

type Contestant = Running & { path: string }
type Result = Load & { microseconds: number }

async function measure(coding: 'identity' | 'gzip', contestants: (Contestant | null)[]): Promise<Result[]> {
  const rounds: Result[][] = contestants.map(() => [])
  for (const contestant of contestants)
    if (contestant) await load(`${contestant.url}${contestant.path}`, coding, 1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, contestant] of contestants.entries()) {
      if (contestant) rounds[index]?.push(await measureOnce(contestant, coding))
    }
  }
  return rounds.map(middle)
}

async function measureOnce({ url, path, child }: Contestant, coding: 'identity' | 'gzip'): Promise<Result> {
  const before = processorMs(child.pid)
  const result = await load(`${url}${path}`, coding)
  const microseconds = ((processorMs(child.pid) - before) * 1_000) / result.requests
  await untilIdle(child.pid)
  return { ...result, microseconds }
}

/** Who renders goes on with what was asked last; whoever comes after it would share the core. */
async function untilIdle(pid: number | undefined): Promise<void> {
  // Where nothing can be known it is NaN, which is itself only here.
  for (let used = -1; !Object.is(used, processorMs(pid)); ) {
    used = processorMs(pid)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

const middle = (results: Result[]): Result => ({
  requests: median(results.map(({ requests }) => requests)),
  perSecond: median(results.map(({ perSecond }) => perSecond)),
  p50Ms: median(results.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(results.map(({ p99Ms }) => p99Ms)),
  microseconds: median(results.map(({ microseconds }) => microseconds)),
})

function cells(result: Result | undefined): string[] {
  if (!result || Number.isNaN(result.perSecond)) return ['', '', '', '']
  return [whole(result.perSecond), ...[result.p50Ms, result.p99Ms, result.microseconds].map(twoDecimals)]
}

function ratios(press: Result | undefined, other: Result | undefined): string[] {
  if (!press || !other || Number.isNaN(other.perSecond)) return ['', '']
  return [press.perSecond / other.perSecond, other.microseconds / press.microseconds].map(twoDecimals)
}

function toNext(press: Result | undefined, next: Result | undefined): string[] {
  if (!press || !next || Number.isNaN(next.perSecond)) return ['', '']
  return [whole(next.perSecond), next.perSecond === 0 ? '' : whole(press.perSecond / next.perSecond)]
}

async function fetchDocument(site: Running, name: string, path: string): Promise<Document> {
  const answer = await fetch(`${site.url}${path}`, { headers: { 'Accept-Encoding': 'identity' } })
  const headers = Object.fromEntries([...answer.headers].filter(([field]) => !NOT_COPIED.includes(field)))
  return { name, body: Buffer.from(await answer.arrayBuffer()), headers }
}
