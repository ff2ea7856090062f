import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { consents, readers, subscriptions } from '@/db/schema'
import { subscriptionState } from '@/publication/readers/subscriptions/subscription-state'
import { toCsv } from '@/publication/readers/subscriptions/to-csv'

const COLUMNS = [
  'email',
  'name',
  'note',
  'state',
  'asked_at',
  'confirmed_at',
  'left_at',
  'form',
  'wording_version',
  'declared',
]
const AT_ONCE = 5_000

type Row = {
  id: string
  email: string
  name: string
  note: string
  asked_at: string
  confirmed_at: string | null
  left_at: string | null
  form: string | null
  wording_version: number | null
  declared: string | null
}

/**
 * All readers of the newsletter, or those of whom `isIn` is true, as CSV (RFC 4180) in UTF-8, with the newest proof of each, in parts: of a large list never all is in memory.
 * Columns are named for programs, moments are ISO 8601 in UTC, and no cell is a formula. Asks nobody whether they may.
 */
export async function* exportReaders(isIn: SQL = sql`true`): AsyncGenerator<string, void, void> {
  yield toCsv([COLUMNS])
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await db().execute<Row>(sql`
      select s.id, ${readers.email}, ${readers.name}, ${readers.note}, s.asked_at, s.confirmed_at, s.left_at, p.form, p.wording_version, p.declared
      from ${subscriptions} s join ${readers} on ${readers.id} = s.reader_id
        left join lateral (select * from ${consents} c where c.subscription_id = s.id order by c.asked_at desc limit 1) p on true
      where s.list = 'newsletter' and s.id > ${after} and ${isIn} order by s.id limit ${AT_ONCE}`)
    if (rows.length > 0) yield toCsv(rows.map(cells))
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)?.id ?? after
  }
}

function cells(row: Row): string[] {
  const [asked, confirmedAt, leftAt] = [row.asked_at, row.confirmed_at, row.left_at].map(
    (text) => text && new Date(text),
  )
  const state = subscriptionState({ confirmedAt: confirmedAt || null, leftAt: leftAt || null })
  const iso = (date: Date | '' | null | undefined) => (date ? date.toISOString() : '')
  return [
    row.email,
    row.name,
    row.note,
    state,
    iso(asked),
    iso(confirmedAt),
    iso(leftAt),
    row.form ?? '',
    String(row.wording_version ?? ''),
    row.declared ?? '',
  ]
}
