import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { countReaders } from '@/publication/readers/reader-list/count-readers'
import { EVERYBODY, type Group } from '@/publication/readers/reader-list/group'
import { listFollowed } from '@/publication/readers/reader-list/list-followed'
import { listGrowth } from '@/publication/readers/reader-list/list-growth'
import { listReaders } from '@/publication/readers/reader-list/list-readers'
import { printTable, whole } from './table'

const TIMES = 15

/** With so many readers, who came over ten years: what the pages of "Lezers" ask the database, in milliseconds. */
export async function readerList(count: number): Promise<void> {
  const editor = await fillReaders(count)
  const pages: [string, Group, string, string][] = [
    ['all of the newsletter', EVERYBODY, '', ''],
    ['its last page', EVERYBODY, '', `lezer${count}@`],
    ['of this year', { ...EVERYBODY, since: new Date().getFullYear() }, '', ''],
    ['of this month', { ...EVERYBODY, since: 'this-month' }, '', ''],
    ['of whatever list', { ...EVERYBODY, list: 'any' }, '', ''],
    ['who wrote back', { ...EVERYBODY, hasAnswered: true }, '', ''],
    ['searched for one', EVERYBODY, 'lezer77777@', ''],
    ['searched for nobody', EVERYBODY, 'bestaat niet', ''],
    ['searched for many', EVERYBODY, 'voorbeeld7', ''],
  ]
  const rows: string[][] = []
  for (const [name, group, search, after] of pages) {
    const times: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      const begun = performance.now()
      await Promise.all([
        listReaders(editor, group, search, after),
        countReaders(),
        listFollowed(),
        listGrowth(),
      ])
      times.push(performance.now() - begun)
    }
    times.sort((a, b) => a - b)
    rows.push([name, whole(times[Math.floor(TIMES / 2)] ?? 0), whole(times.at(-1) ?? 0)])
  }
  printTable(
    `“Lezers” with ${whole(count)} readers: what a page asks, in ms`,
    ['page', 'median', 'longest'],
    rows,
  )
}

const AT_ONCE = 10_000

async function fillReaders(count: number): Promise<string> {
  const [editor] = await db()
    .insert(members)
    .values({ name: 'Eva', email: 'eva@voorbeeld.example', role: 'editor' })
    .returning()
  for (let from = 1; from <= count; from += AT_ONCE)
    await db().execute(sql`
    with added as (
      insert into readers (email, name, note, added_at)
      select 'lezer' || n || '@voorbeeld' || n % 40 || '.example', 'Lezer ' || n, case when n % 100 = 0 then 'Kwam bij een lezing' else '' end,
        now() - n % 3650 * interval '1 day' from generate_series(${from}::int, ${Math.min(count, from + AT_ONCE - 1)}::int) n returning id, added_at)
    insert into subscriptions (reader_id, list, asked_at, confirmed_at, left_at)
    select id, 'newsletter', added_at, added_at, case when random() < 0.1 then now() end from added`)
  await db().execute(sql`
    insert into bounces (reader_id, raw, raw_hash, arrived_at, kind)
    select id, '', id::text, now(), case when random() < 0.2 then 'from a person' else 'mailbox full' end from readers where random() < 0.02`)
  const { rows } = await db().execute<{ id: string }>(sql`
    with draft as (insert into issue_drafts (subject) values ('Elf') returning id)
    insert into mailings (list, issue_draft_id, starts_at) select 'newsletter', id, now() from draft returning id`)
  for (let part = 0; part < count / AT_ONCE; part += 1)
    await db().execute(sql`
      insert into deliveries (mailing_id, reader_id, subscription_id, site, state, due_at)
      select ${rows[0]?.id ?? ''}, reader_id, id, 'voorbeeld.example', 'accepted', now() from subscriptions
      where left_at is null and abs(hashtext(id::text)) % ${Math.ceil(count / AT_ONCE)} = ${part}`)
  await db().execute(sql`analyze`)
  return editor?.id ?? ''
}
