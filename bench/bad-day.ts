import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, findOrPlaceCluster } from '@/db/bundled/cluster'
import { connectOrNull, DATABASE_NAME, urlOf } from '@/db/bundled/connection'
import { db } from '@/db/client'
import { members, pieces, readers, revisions, subscriptions } from '@/db/schema'
import { setDatabaseUrl } from '@/env'
import { aBadRelay, type BadRelay, MOODS } from './a-bad-relay'
import { aDeskVisitor } from './a-desk-visitor'
import { aSite, hasEnded, type Kind } from './a-site'
import { HURTS, OF_THE_WHOLE } from './hurt-database'
import { median, oneDecimal, printTable, whole } from './table'
import { waitUntil } from './wait-until'
import { troublesIn, whatItSays } from './what-it-says'

/** The others are printed one by one, to see that printing works again. */
const PRINTED = 8
const SAVERS = 3
const READ_EVERY_MS = 10
/** A moment of its own after each hurt is over and all is well. */
const LONGEST_PEACE_MS = 1_500
const FOLLOWERS = 20

type Outcome = 'saved' | 'refused in words' | 'refused without words' | 'no answer'
type Saver = (body: string) => Promise<Outcome>
type Counted = { reads: number; unread: number } & Record<Outcome, number>

/**
 * Does so many bad things to the bundled database of a site, at random moments, while readers ask for printed pages and savers
 * save; then counts what readers did not get, which acknowledged saves are gone, and how long it took until all was well. A whole site has a
 * mail server beside it that does not behave, and is asked all the time what it says of itself.
 */
export async function badDay(folder: string, port: number, times: number, kind: Kind): Promise<void> {
  const dataDir = path.join(folder, 'bad-day')
  const log = path.join(tmpdir(), `samenspraak-bad-day-${kind.replace(' ', '-')}.log`)
  const relay = await aBadRelay()
  const { child: site, url } = await aSite(kind, port, dataDir, log, { SMTP_URL: relay.url })
  const cluster = findOrPlaceCluster(dataDir)
  setDatabaseUrl(urlOf(cluster, DATABASE_NAME))
  const paths = (await db().select({ path: pieces.path }).from(pieces)).map((piece) => piece.path)
  const printed = paths.splice(0, PRINTED)
  for (const path of printed) await waitUntil(`${path} is printed`, () => isRead(url, path))
  const made = await db()
    .insert(readers)
    .values(Array.from({ length: FOLLOWERS }, (_, at) => ({ email: `lezer-${at}@voorbeeld.example` })))
    .returning({ readerId: readers.id })
  const asked = { list: 'newsletter', confirmedAt: new Date() } as const
  await db()
    .insert(subscriptions)
    .values(made.map((reader) => ({ ...reader, ...asked })))
  const counted: Counted = {
    reads: 0,
    unread: 0,
    saved: 0,
    'refused in words': 0,
    'refused without words': 0,
    'no answer': 0,
  }
  const acknowledged = new Set<string>()
  const ending = new AbortController()
  const crowd = [read(url, printed, counted, ending.signal)]
  for (let at = 0; at < SAVERS; at += 1)
    crowd.push(save(await aSaver(url, kind), counted, acknowledged, ending.signal))
  const owner = kind === 'whole' ? (await aDeskVisitor(url, 'owner')).headers : {}
  const says = whatItSays(url, owner, ending.signal)

  const seconds: Record<string, number[]> = {}
  const heard: Record<string, Record<'health' | 'metrics' | 'desk', Set<string>>> = {}
  const names = Object.keys(HURTS).filter((name) => kind === 'whole' || !OF_THE_WHOLE.includes(name))
  for (let round = 0; round < times && !hasEnded(site); round += 1) {
    const name = names[round % names.length] ?? ''
    await pause(Math.random() * LONGEST_PEACE_MS)
    relay.turn(MOODS[round % MOODS.length] ?? 'takes all')
    if (kind === 'whole') await signUp(url, round)
    says.take()
    await hurt(name, cluster)
    const begun = performance.now()
    const before = counted.saved
    await waitUntil(`all is well after: ${name}`, async () => {
      if (hasEnded(site)) return true
      const isWell =
        counted.saved > before + SAVERS &&
        (await isRead(url, paths[round % paths.length] ?? '/')) &&
        (await takesConnections(cluster))
      // Its mail server is as we make it.
      const troubles = isWell ? await troublesIn(url).catch(() => ['no answer']) : []
      return isWell && troubles.every((trouble) => trouble.startsWith('mail '))
    })
    const took = (performance.now() - begun) / 1_000
    seconds[name] = [...(seconds[name] ?? []), took]
    const said = says.take()
    heard[name] ??= { health: new Set(), metrics: new Set(), desk: new Set() }
    for (const where of ['health', 'metrics', 'desk'] as const)
      for (const what of said[where]) heard[name][where].add(what)
    console.log(`${round + 1}. ${name}: well after ${oneDecimal(took)} s; ${[...said.health].join(', ')}`)
  }
  ending.abort()
  await Promise.all([...crowd, says.ended])
  if (kind === 'whole' && !hasEnded(site)) await tellOfMail(relay)
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
    [
      'printed pages asked',
      'not served',
      'saves acknowledged',
      'lost',
      'refused in words',
      'without',
      'no answer',
    ],
    [
      [
        counted.reads,
        counted.unread,
        acknowledged.size,
        lost,
        counted['refused in words'],
        counted['refused without words'],
        counted['no answer'],
      ].map(whole),
    ],
  )
  for (const [name, { health, metrics, desk }] of Object.entries(heard)) {
    console.log(`\n${name}\n  /gezond: ${[...health].join(' · ')}\n  /metrics: ${[...metrics].join(' · ')}`)
    if (desk.size > 0)
      console.log(`  the desk: ${[...desk].map((sentence) => sentence.slice(0, 70)).join(' · ')}`)
  }
  const begun = performance.now()
  site.kill('SIGTERM')
  if (!hasEnded(site)) await once(site, 'exit')
  await relay.close()
  console.log(
    `\nIts stop took ${oneDecimal((performance.now() - begun) / 1_000)} s and ended with ${site.exitCode}. Its log: ${log}`,
  )
}

async function hurt(name: string, cluster: Cluster): Promise<void> {
  await HURTS[name]?.(cluster)
}

async function signUp(url: string, round: number): Promise<void> {
  const body = new URLSearchParams({ email: `aanmelding-${round}@voorbeeld.example` })
  const headers = { origin: url }
  const signal = AbortSignal.timeout(10_000)
  const asked = { method: 'POST', headers, body, signal }
  await fetch(`${url}/nieuwsbrief/aanmelden`, asked).catch(() => null)
}

async function tellOfMail(relay: BadRelay): Promise<void> {
  const all = await db().select({ leftAt: subscriptions.leftAt }).from(subscriptions)
  const off = all.filter(({ leftAt }) => leftAt !== null).length
  console.log(`\n${all.length} readers of mail, ${off} taken off; the relay took ${relay.took()} mails.`)
}

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
  trySaving: Saver,
  counted: Counted,
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const body = `Versie van ${randomUUID()}`
    const outcome = await trySaving(body)
    counted[outcome] += 1
    if (outcome === 'saved') acknowledged.add(body)
    await pause(outcome === 'saved' ? 20 : 100)
  }
}

async function aSaver(url: string, kind: Kind): Promise<Saver> {
  if (kind === 'whole') return (await aDeskVisitor(url)).trySaving
  const memberId = await aWriter()
  let draftId = randomUUID()
  let base = 0
  return async function trySaving(body) {
    const answer = await fetch(`${url}/api/save`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ memberId, draftId, base, body }),
    }).catch(() => null)
    const saved = answer?.status === 200 ? await answer.json() : null
    if (saved?.status === 'saved') {
      base = saved.revision
      return 'saved'
    }
    // Whoever hears nothing does not know whether it was saved: they begin another.
    draftId = randomUUID()
    base = 0
    if (!answer) return 'no answer'
    return answer.status === 503 ? 'refused in words' : 'refused without words'
  }
}

/** While only its first process is frozen, those who are connected notice nothing. */
async function takesConnections(cluster: Cluster): Promise<boolean> {
  const client = await connectOrNull(cluster, 'bench')
  await client?.end()
  return client !== null
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
