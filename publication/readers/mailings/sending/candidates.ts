import { pool } from '@/db/client'
import { suppressionHashes } from '@/publication/readers/suppressions/suppression-hash'
import type { Wanted } from './claim-and-note'

/** So many are read ahead of each site, and of so many sites at once. */
const CHUNK = 200
const FEW = 50
const MOST_SITES = 100

/** A delivery whose turn may come. */
export type Candidate = Wanted & { site: string; mailingId: string }

type Lane = {
  waiting: Candidate[]
  /** deliveries after this one and up to that were not looked at yet */
  after: number
  upTo: number
  first: number
  /** where it began, in the middle, so that several processes do not take the same ones; null once it came round */
  beganAt: number | null
  isEmpty: boolean
}

/** What may still go of one mailing, read ahead by site. */
export type Candidates = {
  mailingId: string
  /** The next of a site for which `may` says so; sites take turns. */
  next(may: (site: string, isAlone: boolean) => boolean): Candidate | null
  /** The sites of which something is at hand. */
  sites(): string[]
  hasAtHand(site: string): boolean
  /** Whether there is more to read of sites of which little is at hand, but for those that `skip`. */
  isHungry(skip: (site: string) => boolean): boolean
  /** Reads on of the sites that were found to be so. */
  readOn(now: Date): Promise<void>
  /** nothing is at hand and nothing is left to read */
  isDone(): boolean
}

/** Looks what of a mailing is due now. What is claimed is asked of the database again: this is only what may be. */
export async function lookForCandidates(mailingId: string, now: Date): Promise<Candidates> {
  const hashOf = suppressionHashes()
  const { rows } = await pool().query<{ site: string; first: string; last: string }>(
    `select site, min(id) as first, max(id) as last from deliveries
     where mailing_id = $1 and state in ('waiting', 'later') and due_at <= $2
       and due_at > coalesce((select overdue_at from heartbeat), '-infinity') group by site`,
    [mailingId, now.toISOString()],
  )
  const lanes = new Map<string, Lane>(
    rows.map(({ site, first, last }) => [site, begin(Number(first), Number(last))]),
  )
  let order = [...lanes.keys()]
  let turn = 0
  let hungry: string[] = []

  return {
    mailingId,
    sites: () => order.filter((site) => lanes.get(site)?.waiting.length),
    isDone: () => order.length === 0,
    next(may) {
      const isAlone = order.length === 1
      for (let looked = 0; looked < order.length; looked += 1) {
        turn = (turn + 1) % order.length
        const site = order[turn] ?? ''
        const lane = lanes.get(site)
        if (!lane?.waiting.length || !may(site, isAlone)) continue
        const candidate = lane.waiting.shift() ?? null
        if (lane.isEmpty && lane.waiting.length === 0) forget(site)
        return candidate
      }
      return null
    },
    hasAtHand: (site) => (lanes.get(site)?.waiting.length ?? 0) > 0,
    isHungry(skip) {
      hungry = order
        .filter((site) => {
          const lane = lanes.get(site)
          return lane && !lane.isEmpty && lane.waiting.length < FEW && !skip(site)
        })
        .slice(0, MOST_SITES)
      return hungry.length > 0
    },
    readOn: (at) => read(hungry, at),
  }

  async function read(wanted: string[], at: Date): Promise<void> {
    const keys = wanted.map((site) => ({ site, ...(lanes.get(site) as Lane) }))
    const found = await pool().query<{ id: string; site: string; email: string | null }>(
      `select c.id, c.site, c.email
       from unnest($2::text[], $3::bigint[], $4::bigint[]) as k(site, after, up_to) cross join lateral (
         select d.id, d.site, r.email from deliveries d left join readers r on r.id = d.reader_id
         where d.mailing_id = $1 and d.site = k.site and d.id > k.after and d.id <= k.up_to
           and d.state in ('waiting', 'later') and d.due_at <= $5
         order by d.id limit ${CHUNK}) c`,
      [
        mailingId,
        keys.map(({ site }) => site),
        keys.map(({ after }) => after),
        keys.map(({ upTo }) => upTo),
        at.toISOString(),
      ],
    )
    const bySite = Map.groupBy(found.rows, ({ site }) => site)
    for (const site of wanted) {
      const lane = lanes.get(site)
      if (!lane) continue
      const rows = bySite.get(site) ?? []
      for (const { id, email } of rows)
        lane.waiting.push({
          id: Number(id),
          site,
          mailingId,
          hash: email === null ? '' : hashOf(email),
        })
      moveOn(lane, Number(rows.at(-1)?.id), rows.length)
      if (lane.isEmpty && lane.waiting.length === 0) forget(site)
    }
  }

  function forget(site: string): void {
    lanes.delete(site)
    order = order.filter((one) => one !== site)
    turn = order.length === 0 ? 0 : turn % order.length
  }
}

function begin(first: number, last: number): Lane {
  const beganAt = first + Math.floor(Math.random() * (last - first + 1))
  return { waiting: [], after: beganAt - 1, upTo: last, first, beganAt, isEmpty: false }
}

function moveOn(lane: Lane, lastRead: number, count: number): void {
  if (count === CHUNK) lane.after = lastRead
  else if (lane.beganAt === null || lane.beganAt === lane.first) lane.isEmpty = true
  else Object.assign(lane, { after: lane.first - 1, upTo: lane.beganAt - 1, beganAt: null })
}
