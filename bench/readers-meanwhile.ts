import { fork } from 'node:child_process'
import { once } from 'node:events'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { slowTexts } from '@/publication/text/prose/testing/slow-texts'
import { aDeskVisitor, type DeskVisitor } from './a-desk-visitor'
import { heavyMails } from './heavy-mails'
import type { Readers } from './read-meanwhile'
import { peakMegabytes, residentMegabytes } from './resident-memory'
import type { Running } from './servers'
import { median, oneDecimal, percentile, printTable, twoDecimals, whole } from './table'

const SECONDS = 15
/** A reader comes every so often, whatever the one before waits for. */
const EVERY_MS = 5
const LONG = 99_000
const MOST_PRINTS = 100
const WARM_UPS = 2
const AT_ONCE = 40
const MEMBERS = 10
/** So long who was turned away asks again. */
const ROUND_MS = 5_000
const PREVIEWS = /at once|previewed|pressed/
const LINE =
  'Wie een *brief* schrijft, denkt na over [wat er stond](/2016/05/wachten) en **waarom** het er stond.\n\n'
/** What is accepted and takes React the most: a note is in the text, in the margin and in the list. */
const NOTES = 'a<Note>b</Note> '.repeat(6_000)

/**
 * What readers of a printed page notice while the site has something else to do: texts that take a parser long, previews and
 * prints of the longest and of the worst text there may be, forty at once by one member and by ten, mails that are made to be
 * heavy. Each for fifteen seconds, one after the other; and what the process takes meanwhile.
 */
export async function readersMeanwhile(
  site: Running,
  inboundSecret: string,
  which: 'all' | 'previews' = 'all',
): Promise<void> {
  const visitors = await Promise.all(Array.from({ length: MEMBERS }, () => aDeskVisitor(site.url)))
  const [visitor] = visitors as [DeskVisitor]
  const slow = Object.values(slowTexts(LONG))
  const long = LINE.repeat(LONG / LINE.length)
  const longPaths = await publish('lang', long)
  const worstPaths = await publish('noten', NOTES)
  const mails = await heavyMails(visitor.memberId)
  const works: [string, (round: number) => Promise<unknown>][] = [
    ['slow texts are saved', (round) => visitor.save(slow[round % slow.length] ?? '')],
    ['a text of 99 KB is previewed', (round) => visitor.preview(`${long}${round}`)],
    ['"Voorbeeld" is pressed with 6,000 notes', (round) => visitor.press(`${NOTES}p${round}`)],
    ['40 of 6,000 notes at once, one member', (round) => atOnce(() => visitor, round)],
    [
      '40 of 6,000 notes at once, ten members',
      (round) => atOnce((at) => visitors[at % MEMBERS] ?? visitor, round),
    ],
    ['a text of 99 KB is printed', (round) => get(`${site.url}${longPaths[round]}`)],
    ['a text of 6,000 notes is printed', (round) => get(`${site.url}${worstPaths[round]}`)],
    [
      'feeds with it are printed',
      (round) => printAnew(`${site.url}/feed.${['xml', 'atom', 'json'][round % 3]}`),
    ],
    ['its month is printed', () => printAnew(`${site.url}/2019/01`)],
    ['heavy mails come in', (round) => mail(site.url, inboundSecret, mails[round % mails.length] ?? '')],
  ]
  const rest = await waits(site, () => new Promise((resolve) => setTimeout(resolve, 1_000)))
  const rows = [row('nothing else', rest, rest)]
  const measured = which === 'all' ? works : works.filter(([what]) => PREVIEWS.test(what))
  for (const [what, work] of measured) rows.push(row(what, await waits(site, work), rest))
  printTable(
    `Milliseconds that a reader of a printed page waits, one every ${EVERY_MS} ms, and what the process takes`,
    ['meanwhile', 'times done', 'p50', 'p99', 'p99.9', 'p99 of rest', 'MB at most'],
    rows,
  )
  await otherMember(visitors)
}

/** How long one member waits for a short preview, or to save, while nine others ask for forty hostile previews at once. */
async function otherMember([other, ...hostile]: DeskVisitor[]): Promise<void> {
  if (!other) return
  const words = (round: number) => `Een gewone alinea, de ${round}e.`
  const preview = (round: number) => timed(() => other.preview(words(round)))
  const save = (round: number) => timed(() => other.save(words(round)))
  const measure = async (rounds: number[]) => {
    const waits = { preview: [] as number[], save: [] as number[] }
    for (const round of rounds) {
      waits.preview.push(await preview(round))
      waits.save.push(await save(round))
    }
    return waits
  }
  const alone = await measure([0, 1, 2])
  const busy = atOnce((at) => hostile[at % hostile.length] ?? other, -1)
  const meanwhile = await measure([3, 4, 5, 6, 7, 8])
  await busy
  const line = (what: string, waits: number[]) => [what, whole(median(waits)), whole(Math.max(...waits))]
  printTable(
    'Milliseconds that a member waits',
    ['for what, meanwhile', 'p50', 'longest'],
    [
      line('a short preview, nothing else', alone.preview),
      line('a short preview, forty hostile ones of nine others', meanwhile.preview),
      line('to open a form and save it, nothing else', alone.save),
      line('to open a form and save it, forty hostile previews of nine others', meanwhile.save),
    ],
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

type Waits = { milliseconds: number[]; done: number; megabytes: number }

/** What readers wait while this is done over and over. */
async function waits(site: Running, work: (round: number) => Promise<unknown>): Promise<Waits> {
  await get(`${site.url}/archief`)
  // The first of its kind loads code, once in the life of a site.
  for (let round = 0; round < WARM_UPS; round++) await work(round)
  const reader = fork('bench/read-without-end.ts', [`${site.url}/archief`, `${EVERY_MS}`], {
    execArgv: ['--import', 'tsx'],
  })
  const memory = peakMegabytes(site.child.pid ?? 0)
  const until = performance.now() + SECONDS * 1_000
  let done = WARM_UPS
  while (performance.now() < until) await work(done++)
  const heard = once(reader, 'message')
  reader.send('stop')
  const [{ milliseconds, unread }] = (await heard) as [Readers]
  if (unread > 0) throw new Error(`${unread} readers were not served`)
  return { milliseconds, done, megabytes: Math.max(memory.stop(), residentMegabytes(site.child.pid ?? 0)) }
}

function row(what: string, { milliseconds, done, megabytes }: Waits, rest: Waits): string[] {
  const p99 = percentile(milliseconds, 0.99)
  return [
    what,
    `${done}`,
    oneDecimal(median(milliseconds)),
    oneDecimal(p99),
    oneDecimal(percentile(milliseconds, 0.999)),
    twoDecimals(p99 / percentile(rest.milliseconds, 0.99)),
    whole(megabytes),
  ]
}

/** Forty previews, each of another text in another form, so that none takes the place of another. */
async function atOnce(visitorOf: (at: number) => DeskVisitor, round: number): Promise<void> {
  const untilMs = performance.now() + ROUND_MS
  const asked = Array.from({ length: AT_ONCE }, (_, at) =>
    visitorOf(at).preview(`${NOTES}${round} ${at}`, untilMs),
  )
  await Promise.all(asked)
}

/** Pieces that nobody printed yet: what was read once is remembered, and adding one empties the press. */
async function publish(name: string, text: string): Promise<string[]> {
  const slugs = Array.from({ length: MOST_PRINTS }, (_, number) => `${name}-${number}`)
  const piece = { kind: 'essay' as const, year: 2019, month: 1, date: new Date(), title: name, revision: 1 }
  await db()
    .insert(pieces)
    .values(slugs.map((slug) => ({ ...piece, slug, body: `${text}${slug}` })))
  return slugs.map((slug) => `/2019/01/${slug}`)
}

let changes = 0

/** Something that readers can see changes, so that the press has no copy. */
async function printAnew(url: string): Promise<void> {
  await db()
    .insert(pieces)
    .values({
      kind: 'essay',
      year: 2018,
      month: 1,
      slug: `anders-${changes++}`,
      date: new Date(0),
      title: 'Anders',
      body: 'Anders.',
      revision: 1,
    })
  await get(url)
}

async function get(url: string): Promise<void> {
  await (await fetch(url)).arrayBuffer()
}

async function mail(url: string, secret: string, raw: string): Promise<void> {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' }
  await (await fetch(`${url}/api/inbound`, { method: 'POST', headers, body: raw })).arrayBuffer()
}
