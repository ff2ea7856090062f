import { fork } from 'node:child_process'
import { once } from 'node:events'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { slowTexts } from '@/publication/text/prose/testing/slow-texts'
import { aDeskVisitor } from './a-desk-visitor'
import { heavyMails } from './heavy-mails'
import type { Running } from './servers'
import { median, oneDecimal, percentile, printTable, twoDecimals } from './table'

const SECONDS = 15
/** A reader comes every so often, whatever the one before waits for. */
const EVERY_MS = 5
const LONG = 99_000
const MOST_PRINTS = 100
const WARM_UPS = 2
const LINE =
  'Wie een *brief* schrijft, denkt na over [wat er stond](/2016/05/wachten) en **waarom** het er stond.\n\n'

/**
 * What readers of a printed page notice while the site has something else to do: texts that take a parser long, a preview and
 * a print of the longest text there may be, mails that are made to be heavy. Each for fifteen seconds, one after the other.
 */
export async function readersMeanwhile(site: Running, inboundSecret: string): Promise<void> {
  const visitor = await aDeskVisitor(site.url)
  const slow = Object.values(slowTexts(LONG))
  const long = LINE.repeat(LONG / LINE.length)
  const longPaths = await longPieces(long)
  const mails = await heavyMails(visitor.memberId)
  const works: [string, (round: number) => Promise<unknown>][] = [
    ['slow texts are saved', (round) => visitor.save(slow[round % slow.length] ?? '')],
    ['a text of 99 KB is previewed', (round) => visitor.preview(`${long}${round}`)],
    ['a text of 99 KB is printed', (round) => print(`${site.url}${longPaths[round]}`)],
    ['heavy mails come in', (round) => mail(site.url, inboundSecret, mails[round % mails.length] ?? '')],
  ]
  const rest = await waits(site.url, () => new Promise((resolve) => setTimeout(resolve, 1_000)))
  const rows = [row('nothing else', rest, rest)]
  for (const [what, work] of works) rows.push(row(what, await waits(site.url, work), rest))
  printTable(
    `Milliseconds that a reader of a printed page waits, one every ${EVERY_MS} ms`,
    ['meanwhile', 'times done', 'p50', 'p99', 'p99.9', 'p99 of rest'],
    rows,
  )
}

type Waits = { milliseconds: number[]; done: number }

/** What readers wait while this is done over and over. */
async function waits(url: string, work: (round: number) => Promise<unknown>): Promise<Waits> {
  await (await fetch(`${url}/archief`)).arrayBuffer()
  // The first of its kind loads code, once in the life of a site.
  for (let round = 0; round < WARM_UPS; round++) await work(round)
  const reader = fork('bench/read-without-end.ts', [`${url}/archief`, `${EVERY_MS}`], {
    execArgv: ['--import', 'tsx'],
  })
  const until = performance.now() + SECONDS * 1_000
  let done = WARM_UPS
  while (performance.now() < until) await work(done++)
  const heard = once(reader, 'message')
  reader.send('stop')
  const [milliseconds] = (await heard) as [number[]]
  return { milliseconds, done }
}

function row(what: string, { milliseconds, done }: Waits, rest: Waits): string[] {
  const p99 = percentile(milliseconds, 0.99)
  return [
    ...[what, `${done}`, oneDecimal(median(milliseconds)), oneDecimal(p99)],
    ...[oneDecimal(percentile(milliseconds, 0.999)), twoDecimals(p99 / percentile(rest.milliseconds, 0.99))],
  ]
}

/** Pieces that nobody printed yet: what was read once is remembered, and adding one empties the press. */
async function longPieces(text: string): Promise<string[]> {
  const slugs = Array.from({ length: MOST_PRINTS }, (_, number) => `lang-${number}`)
  const piece = { kind: 'essay' as const, year: 2019, month: 1, date: new Date(), title: 'Lang', revision: 1 }
  await db()
    .insert(pieces)
    .values(slugs.map((slug) => ({ ...piece, slug, body: `${text}${slug}` })))
  return slugs.map((slug) => `/2019/01/${slug}`)
}

async function print(url: string): Promise<void> {
  await (await fetch(url)).arrayBuffer()
}

async function mail(url: string, secret: string, raw: string): Promise<void> {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' }
  await (await fetch(`${url}/api/inbound`, { method: 'POST', headers, body: raw })).arrayBuffer()
}
