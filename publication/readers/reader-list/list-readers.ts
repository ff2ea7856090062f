import { and, asc, gt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  type Bounce,
  bounces,
  type Delivery,
  deliveries,
  issueDrafts,
  issues,
  mailings,
  readers,
  subscriptions,
} from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { type Group, isInGroup } from './group'

export const READERS_PER_PAGE = 50

export type ListedReader = {
  id: string
  email: string
  name: string
  /** when they confirmed the first of what they get */
  since: Date | null
  last: LastOfReader
}

/** What happened last to a reader, or will. */
export type LastOfReader =
  | { what: 'paused'; until: Date }
  | { what: 'returned'; kind: Bounce['kind'] }
  | { what: 'mailed'; state: Delivery['state']; number: number | null }
  | { what: 'nothing' }

export type ReadersPage = {
  readers: ListedReader[]
  found: number
  /** what the next page begins after; null on the last */
  next: string | null
}

/** Readers of a group by address, fifty at once, those after an address; nothing for a member who may not read them. */
export async function listReaders(
  memberId: string,
  group: Group,
  search: string,
  after: string,
  now = new Date(),
): Promise<ReadersPage> {
  if (!isAllowed(await findStanding(db(), memberId), 'read reader', "another's"))
    return { readers: [], found: 0, next: null }
  const isIn = isInGroup(group, search, now)
  const key = sql<string>`lower(${readers.email})`
  const [found, rows] = await Promise.all([
    db().$count(readers, isIn),
    db()
      .select({ id: readers.id, email: readers.email, name: readers.name, key })
      .from(readers)
      .where(and(isIn, after === '' ? undefined : gt(key, after)))
      .orderBy(asc(key))
      .limit(READERS_PER_PAGE + 1),
  ])
  const page = rows.slice(0, READERS_PER_PAGE)
  const known = await findLast(page.map(({ id }) => id))
  return {
    readers: page.map(({ key: _, ...row }) => ({ ...row, ...toListed(known.get(row.id), now) })),
    found,
    next: rows.length > READERS_PER_PAGE ? (page.at(-1)?.key ?? null) : null,
  }
}

type Row = {
  id: string
  since: string | null
  pausedUntil: string | null
  kind: Bounce['kind'] | null
  returnedAt: string | null
  state: Delivery['state'] | null
  number: number | null
  mailedAt: string | null
}

async function findLast(ids: string[]): Promise<Map<string, Row>> {
  const { rows } = await db().execute<Row>(sql`
    select r.id, s.since, s.paused_until as "pausedUntil", b.kind, b.arrived_at as "returnedAt", d.state, d.number, d.updated_at as "mailedAt"
    from unnest(${sql.param(ids)}::uuid[]) as r(id)
      left join lateral (select min(confirmed_at) as since, max(paused_until) as paused_until from ${subscriptions}
        where reader_id = r.id and confirmed_at is not null and left_at is null) s on true
      left join lateral (select kind, arrived_at from ${bounces} where reader_id = r.id order by arrived_at desc limit 1) b on true
      left join lateral (select d.state, d.updated_at, i.number from ${deliveries} d join ${mailings} m on m.id = d.mailing_id
        left join ${issueDrafts} id on id.id = m.issue_draft_id left join ${issues} i on i.id = id.issue_id
        where d.reader_id = r.id order by d.id desc limit 1) d on true`)
  return new Map(rows.map((row) => [row.id, row]))
}

function toListed(row: Row | undefined, now: Date): { since: Date | null; last: LastOfReader } {
  if (!row) return { since: null, last: { what: 'nothing' } }
  const since = row.since ? new Date(row.since) : null
  const until = row.pausedUntil ? new Date(row.pausedUntil) : null
  if (until && until > now) return { since, last: { what: 'paused', until } }
  const isReturned = row.kind && (!row.mailedAt || (row.returnedAt ?? '') >= row.mailedAt)
  if (row.kind && isReturned) return { since, last: { what: 'returned', kind: row.kind } }
  if (row.state) return { since, last: { what: 'mailed', state: row.state, number: row.number } }
  return { since, last: { what: 'nothing' } }
}
