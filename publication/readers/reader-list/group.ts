import { type SQL, sql } from 'drizzle-orm'
import { bounces, readers, subscriptions } from '@/db/schema'

/** Some of the readers, as one sentence says: of what, since when, and what else they get. */
export type Group = {
  list: 'any' | 'newsletter' | 'dialogue'
  /** when they confirmed it: a year, or the month that it is */
  since: 'ever' | 'this-month' | number
  follows: { kind: 'author' | 'topic' | 'dialogue'; id: string } | null
  /** they wrote back once */
  hasAnswered: boolean
}

export const EVERYBODY: Group = { list: 'newsletter', since: 'ever', follows: null, hasAnswered: false }

/** For `where`, of a row of `readers`: who is in this group, and holds these words in address, name or note. */
export function isInGroup({ list, since, follows, hasAnswered }: Group, search: string, now: Date): SQL {
  const isOfList = list === 'any' ? sql`` : sql`and s.list = ${list}`
  const is = [
    sql`exists (select from ${subscriptions} s where s.reader_id = ${readers.id} ${isOfList} and s.confirmed_at is not null
      and s.left_at is null ${isSince(since, now)})`,
  ]
  if (follows) {
    const column = { author: 'author_id', topic: 'topic_id', dialogue: 'piece_id' }[follows.kind]
    is.push(sql`exists (select from ${subscriptions} f where f.reader_id = ${readers.id} and f.list = ${follows.kind}
      and f.${sql.raw(column)} = ${follows.id} and f.confirmed_at is not null and f.left_at is null)`)
  }
  if (hasAnswered)
    is.push(
      sql`exists (select from ${bounces} b where b.reader_id = ${readers.id} and b.kind = 'from a person')`,
    )
  const words = search.trim().toLowerCase()
  if (words !== '')
    is.push(sql`(strpos(lower(${readers.email}), ${words}) > 0 or strpos(lower(${readers.name}), ${words}) > 0
      or strpos(lower(${readers.note}), ${words}) > 0)`)
  return sql.join(is, sql` and `)
}

/** In Amsterdam: a year begins there at midnight. */
function isSince(since: Group['since'], now: Date): SQL {
  if (since === 'ever') return sql``
  const begins =
    since === 'this-month'
      ? sql`date_trunc('month', ${now.toISOString()}::timestamptz at time zone 'Europe/Amsterdam')`
      : sql`make_timestamp(${since}::int, 1, 1, 0, 0, 0)`
  const lasts = since === 'this-month' ? sql`interval '1 month'` : sql`interval '1 year'`
  return sql`and s.confirmed_at >= (${begins} at time zone 'Europe/Amsterdam') and s.confirmed_at < ((${begins} + ${lasts}) at time zone 'Europe/Amsterdam')`
}
