import type { Filled } from './fill'
import { type Load, load } from './load'
import { has, stop } from './on-core'
import { type Document, type Running, startNext, startNginx } from './servers'
import { median, oneDecimal, printTable, twoDecimals, whole } from './table'

const ROUNDS = 5
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
    for (const coding of ['identity', 'gzip'] as const) {
      // An address that nginx does not know, for nginx too.
      const nginxUrl = nginx && `${nginx.url}/${name === 'unknown' ? 'nergens' : `${name}.html`}`
      const { press, others } = await measure(`${site.url}${path}`, coding, [
        nginxUrl,
        coding === 'gzip' ? `${next.url}${path}` : null,
      ])
      rows.push([`${name}, ${coding}`, ...cells(press), ...others.flatMap((other) => against(press, other))])
    }
  }
  for (const running of [nginx, next]) if (running) await stop(running.child)
  printTable(
    `Requests per second on one core, 50 connections, ${ROUNDS} alternating rounds, medians`,
    [
      'page',
      'press',
      'p50 ms',
      'p99 ms',
      'nginx',
      'p99 ms',
      'press/nginx',
      'next start',
      'p99 ms',
      'press/next',
    ],
    rows,
  )
}

async function measure(press: string, coding: 'identity' | 'gzip', others: (string | null)[]) {
  const urls = [press, ...others]
  const rounds: Load[][] = urls.map(() => [])
  for (const url of urls) if (url) await load(url, coding, 1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, url] of urls.entries()) if (url) rounds[index]?.push(await load(url, coding))
  }
  const [first, ...rest] = rounds.map(middle)
  return { press: first ?? middle([]), others: rest }
}

const middle = (loads: Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p50Ms: median(loads.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
})

const cells = ({ perSecond, p50Ms, p99Ms }: Load) => [
  whole(perSecond),
  twoDecimals(p50Ms),
  twoDecimals(p99Ms),
]

function against(press: Load, other: Load): string[] {
  if (Number.isNaN(other.perSecond)) return ['', '', '']
  return [whole(other.perSecond), oneDecimal(other.p99Ms), twoDecimals(press.perSecond / other.perSecond)]
}

async function fetchDocument(site: Running, name: string, path: string): Promise<Document> {
  const answer = await fetch(`${site.url}${path}`, { headers: { 'Accept-Encoding': 'identity' } })
  const headers = Object.fromEntries([...answer.headers].filter(([field]) => !NOT_COPIED.includes(field)))
  return { name, body: Buffer.from(await answer.arrayBuffer()), headers }
}
