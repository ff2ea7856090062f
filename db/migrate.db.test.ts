import { expect, test } from 'vitest'
import { env } from '@/env'
import { pool } from './client'
import { migrateDatabase, NewerDatabaseError } from './migrate'
import { aDatabaseBefore, one } from './testing/a-database-before'

const url = () => env().databaseUrl ?? ''
const state = async () => {
  const { rows } = await pool().query(
    `select (select count(*) from drizzle.__drizzle_migrations) as migrations,
            (select count(*) from pg_class) as relations`,
  )
  return rows[0]
}

test('a program that is older than the database refuses it, and writes nothing', async () => {
  await pool().query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('of later', 4102444800000)`,
  )
  const before = await state()
  await expect(migrateDatabase(url())).rejects.toThrow(NewerDatabaseError)
  expect(await state()).toEqual(before)
  await pool().query(`delete from drizzle.__drizzle_migrations where hash = 'of later'`)
})

test('a database that is up to date is not written to', async () => {
  const readOnly = new URL(url())
  readOnly.searchParams.set('options', '-c default_transaction_read_only=on')
  await migrateDatabase(readOnly.href)
})

test('a database of before is brought up to date', async () => {
  const first = await state()
  await pool().query('drop schema drizzle cascade; drop schema public cascade; create schema public')
  await migrateDatabase(url())
  expect((await state())?.migrations).toBe(first?.migrations)
})

test('what was public before ids were kept has the address of then as its id', async () => {
  await aDatabaseBefore('0019_ids_in_feeds')
  await pool().query(
    `insert into pieces (kind, year, month, slug, date, title) values ('essay', 2012, 3, 'brug', '2012-03-14', 'Brug')`,
  )
  await migrateDatabase(url())
  const { rows } = await pool().query('select feed_id from pieces')
  expect(rows).toEqual([{ feed_id: `${env().siteUrl}/2012/03/brug` }])
})

test('what is private in a letter of before goes on being for those who were there then', async () => {
  await aDatabaseBefore('0034_who_reads_private_passages')
  const person = (name: string) =>
    one(
      `insert into members (name, email, role) values ('${name}', '${name}@voorbeeld.example', 'contributor')`,
    )
  const [anna, bram, cato] = [await person('anna'), await person('bram'), await person('cato')]
  const dialogue = await one(
    `insert into dialogues (theme, begun_by, turn_member_id) values ('Thema', '${anna}', '${anna}')`,
  )
  const seats = [
    [anna, '2020-01-01', null, '[]'],
    [bram, '2020-01-01', '2022-01-01', '[{"from":"2020-05-01T00:00:00Z","to":"2020-07-01T00:00:00Z"}]'],
    [cato, '2021-01-01', null, '[]'],
  ]
  for (const [place, [member, from, until, absences]] of seats.entries())
    await pool().query(
      `insert into correspondents (dialogue_id, member_id, position, address_hash, created_at, left_at, absences)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [dialogue, member, place, `hash ${place}`, from, until, absences],
    )
  for (const sentAt of ['2020-03-01', '2020-06-01', '2021-06-01', '2023-06-01'])
    await pool().query(
      `insert into written_letters (dialogue_id, writer_id, to_member_id, revision, sent_revision, sent_at, created_at)
       values ($1, $2, $3, 1, 1, $4, $4)`,
      [dialogue, anna, cato, sentAt],
    )
  await migrateDatabase(url())
  const { rows } = await pool().query('select audience from written_letters order by sent_at')
  expect(rows.map(({ audience }) => audience)).toEqual([[bram], [], [bram, cato], [cato]])
})

test('of two members of before who write as one author the first does from now on, and nothing of theirs is lost', async () => {
  await aDatabaseBefore('0044_one_byline_each_and_former_pages_of_authors')
  const author = (slug: string) => one(`insert into authors (slug, given_name) values ('${slug}', 'Ada')`)
  const [ada, cato] = [await author('ada'), await author('cato')]
  const member = (
    name: string,
    authorId: string,
    at: string,
    removed = 'null',
    email = `'${name}@a.example'`,
  ) =>
    one(`insert into members (name, email, role, author_id, created_at, removed_at)
      values ('${name}', ${email}, 'contributor', '${authorId}', '${at}', ${removed})`)
  const erased = await member('erased', ada, '2019-01-01', 'now()', 'null')
  await member('removed', ada, '2020-01-01', 'now()')
  await member('later', ada, '2022-01-01')
  const first = await member('first', ada, '2021-01-01')
  const leaving = await member('leaving', cato, '2020-01-01', 'now()')
  await pool().query(
    `insert into departures (member_id, texts, is_own, asked_at, erase_at) values ($1, 'under-name', true, now(), now()),
      ($2, 'under-name', true, now(), now())`,
    [leaving, erased],
  )
  await member('heir', cato, '2023-01-01')
  await pool().query(
    `with "made" as (insert into pieces (kind, year, month, slug, date, title) values ('essay', 2012, 3, 'brug', '2012-03-14', 'Brug') returning id)
      insert into piece_authors select id, '${ada}', 0 from "made"`,
  )
  await migrateDatabase(url())
  const { rows } = await pool().query('select name, author_id, shared_author_id from members order by name')
  expect(rows.map((row) => [row.name, row.author_id, row.shared_author_id])).toEqual([
    ['erased', ada, null],
    ['first', ada, null],
    ['heir', null, cato],
    ['later', null, ada],
    ['leaving', cato, null],
    ['removed', null, ada],
  ])
  expect((await pool().query('select author_id from piece_authors')).rows).toEqual([{ author_id: ada }])
  const taken = pool().query('update members set author_id = $1 where name = $2', [ada, 'later'])
  await expect(taken).rejects.toMatchObject({ constraint: 'members_author' })
  expect(first).toBeTruthy()
})
