import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { aDatabaseBefore, one } from '@/db/testing/a-database-before'
import { env } from '@/env'
import { hashToken } from '@/publication/people/sessions/token'
import { signId } from '@/publication/readers/consent/signed-id'
import { claimLetter } from '@/publication/readers/following/claim-letter'
import { confirmSubscription } from '@/publication/readers/subscriptions/confirm-subscription'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'

// Who was subscribed or followed before there were readers with subscriptions is and does so after it.

const [ASKED, CONFIRMED, LEFT] = ['2026-01-01T10:00:00Z', '2026-01-02T10:00:00Z', '2026-02-01T10:00:00Z']
const NOW = new Date('2026-02-03T10:00:00Z')
const token = (letter: string) => letter.repeat(43)
const ids: Record<string, string> = {}
const before: Record<string, unknown[]> = {}

async function rows(query: string) {
  return (await pool().query(query)).rows
}

async function aDialogue(slug: string, authorId: string) {
  const id = await one(
    `insert into pieces (kind, year, month, slug, date, title) values ('dialogue', 2012, 3, $1, '2012-03-14', $1)`,
    [slug],
  )
  for (const number of [1, 2, 3])
    await pool().query(
      `insert into letters (piece_id, number, from_author_id, body, appeared_at) values ($1, $2, $3, 'Dag.', $4)`,
      [id, number, authorId, ASKED],
    )
  return id
}

type Moments = { confirmed?: string; left?: string; mailed?: string; link?: string; asked?: string }

const subscriber = (email: string, { asked = ASKED, mailed = ASKED, link, confirmed, left }: Moments) =>
  one(
    `insert into subscribers (email, asked_at, confirm_mailed_at, confirm_token_hash, confirmed_at, left_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [email, asked, mailed, link ? hashToken(link) : null, confirmed, left],
  )

const follower = (
  pieceId: string | undefined,
  email: string,
  pace: string,
  { asked = ASKED, mailed = ASKED, link, confirmed, left }: Moments,
) =>
  one(
    `insert into followers (piece_id, email, pace, wording_version, ip_hash, asked_at, confirm_mailed_at, confirm_token_hash,
       confirmed_at, left_at) values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)`,
    [pieceId, email, pace, `hash of ${email}`, asked, mailed, link ? hashToken(link) : null, confirmed, left],
  )

const proof = (subscriberId: string | null, email: string, form: string, confirmed?: string, left?: string) =>
  pool().query(
    `insert into consents (subscriber_id, email, form, wording_version, ip_hash, asked_at, confirmed_at, left_at)
     values ($1, $2, $3, 2, $4, $5, $6, $7)`,
    [subscriberId, email, form, `hash of ${email}`, ASKED, confirmed, left],
  )

const delivery = (followerId: string, number: number, state: string) =>
  pool().query(
    `insert into letter_deliveries (follower_id, number, due_at, state, tries, reason, updated_at)
     values ($1, $2, $3, $4, 1, '451', $3)`,
    [followerId, number, CONFIRMED, state],
  )

beforeAll(async () => {
  await aDatabaseBefore('0052_one_reader_many_subscriptions')
  const author = await one(`insert into authors (slug, given_name) values ('ada', 'Ada')`)
  const [brug, dijk] = [await aDialogue('brug', author), await aDialogue('dijk', author)]
  // Anna is on both kinds of list, under two spellings of one address; Ben waits on both, Cas left both, Dina follows twice.
  ids.anna = await subscriber('Anna@voorbeeld.example', { confirmed: CONFIRMED, link: token('a') })
  ids.annaFollows = await follower(brug, 'anna@voorbeeld.example', 'as-it-was-written', {
    asked: LEFT,
    confirmed: LEFT,
  })
  const mailed = '2026-02-02T10:00:00Z'
  ids.ben = await subscriber('ben@voorbeeld.example', { mailed, link: token('b') })
  ids.benFollows = await follower(brug, 'ben@voorbeeld.example', 'as-it-appears', {
    mailed,
    link: token('c'),
  })
  ids.cas = await subscriber('cas@voorbeeld.example', { confirmed: CONFIRMED, left: LEFT })
  ids.casFollows = await follower(brug, 'CAS@voorbeeld.example', 'as-it-appears', {
    confirmed: CONFIRMED,
    left: LEFT,
  })
  ids.dina = await follower(brug, 'dina@voorbeeld.example', 'as-it-appears', { confirmed: CONFIRMED })
  ids.dinaToo = await follower(dijk, 'Dina@voorbeeld.example', 'as-it-was-written', { confirmed: CONFIRMED })
  await proof(ids.anna, 'Anna@voorbeeld.example', 'home', CONFIRMED)
  await proof(ids.ben, 'ben@voorbeeld.example', 'piece')
  await proof(ids.cas, 'cas@voorbeeld.example', 'newsletter', CONFIRMED, LEFT)
  await proof(null, 'gone@voorbeeld.example', 'home', CONFIRMED, LEFT)
  await delivery(ids.annaFollows, 1, 'accepted')
  await delivery(ids.annaFollows, 2, 'deferred')
  await delivery(ids.casFollows, 1, 'accepted')
  await delivery(ids.dina, 1, 'uncertain')
  await pool().query(
    `insert into removals (follower_id, reason, said, removed_at, run, run_length) values ($1, '550', 'no', $2, 3, 1)`,
    [ids.casFollows, LEFT],
  )
  before.consents = await rows(
    'select id, email, form, wording_version, ip_hash, asked_at, confirmed_at, left_at from consents',
  )
  before.followers = await rows(
    `select email, 'dialogue' as form, wording_version, ip_hash, asked_at, confirmed_at, left_at from followers order by id`,
  )
  before.deliveries = await rows(
    'select follower_id as of, number, due_at, state, tries, reason, updated_at from letter_deliveries order by 1, 2',
  )
  before.removals = await rows(
    'select id, follower_id as of, reason, said, removed_at, run, run_length, restored_at from removals',
  )
  await migrateDatabase(env().databaseUrl ?? '')
})

test('one address is one reader, whatever its case and however many lists it is on, as it was typed first', async () => {
  expect(
    (await rows('select email, added_at from readers order by lower(email)')).map(({ email }) => email),
  ).toEqual([
    'Anna@voorbeeld.example',
    'ben@voorbeeld.example',
    expect.stringMatching(/^cas@voorbeeld.example$/i),
    expect.stringMatching(/^dina@voorbeeld.example$/i),
  ])
  const [anna] = await rows(`select added_at from readers where email ilike 'anna@%'`)
  expect(anna.added_at).toEqual(new Date(ASKED))
})

test('every subscription keeps its id, its list, its pace and its moments', async () => {
  const found = await rows(
    `select s.id, lower(r.email) as email, s.list, p.slug, s.pace, s.asked_at, s.confirm_mailed_at, s.confirmed_at, s.left_at, s.paused_until
     from subscriptions s join readers r on r.id = s.reader_id left join pieces p on p.id = s.piece_id`,
  )
  const at = (moment: string | null) => moment && new Date(moment)
  const expected = (
    id: string | undefined,
    name: string,
    [list, slug, pace]: [string, string | null, string | null],
    [asked, mailed, confirmed, left]: [string, string, string | null, string | null],
  ) => ({
    id,
    email: `${name}@voorbeeld.example`,
    list,
    slug,
    pace,
    paused_until: null,
    asked_at: at(asked),
    confirm_mailed_at: at(mailed),
    confirmed_at: at(confirmed),
    left_at: at(left),
  })
  const mailed = '2026-02-02T10:00:00Z'
  const newsletter = ['newsletter', null, null] as [string, null, null]
  const wanted = [
    expected(ids.anna, 'anna', newsletter, [ASKED, ASKED, CONFIRMED, null]),
    expected(ids.annaFollows, 'anna', ['dialogue', 'brug', 'as-it-was-written'], [LEFT, ASKED, LEFT, null]),
    expected(ids.ben, 'ben', newsletter, [ASKED, mailed, null, null]),
    expected(ids.benFollows, 'ben', ['dialogue', 'brug', 'as-it-appears'], [ASKED, mailed, null, null]),
    expected(ids.cas, 'cas', newsletter, [ASKED, ASKED, CONFIRMED, LEFT]),
    expected(ids.casFollows, 'cas', ['dialogue', 'brug', 'as-it-appears'], [ASKED, ASKED, CONFIRMED, LEFT]),
    expected(ids.dina, 'dina', ['dialogue', 'brug', 'as-it-appears'], [ASKED, ASKED, CONFIRMED, null]),
    expected(ids.dinaToo, 'dina', ['dialogue', 'dijk', 'as-it-was-written'], [ASKED, ASKED, CONFIRMED, null]),
  ]
  expect(found).toHaveLength(wanted.length)
  expect(found).toEqual(expect.arrayContaining(wanted))
})

test('every proof of consent is there, of followers too, and says which list', async () => {
  const columns = 'email, form, wording_version, ip_hash, asked_at, confirmed_at, left_at'
  const kept = await rows(`select id, ${columns} from consents where list = 'newsletter'`)
  expect(kept).toEqual(expect.arrayContaining(before.consents ?? []))
  expect(kept).toHaveLength(before.consents?.length ?? 0)
  expect(
    await rows(`select ${columns} from consents where list = 'dialogue' order by subscription_id`),
  ).toEqual(before.followers)
  const [{ count }] = await rows(
    `select count(*)::int from consents c join subscriptions s on s.id = c.subscription_id and s.list = c.list`,
  )
  expect(count).toBe(8)
})

test('what was mailed, what waits, and who was taken off is as it was', async () => {
  expect(
    await rows(
      'select subscription_id as of, number, due_at, state, tries, reason, updated_at from letter_deliveries order by 1, 2',
    ),
  ).toEqual(before.deliveries)
  expect(
    await rows(
      'select id, subscription_id as of, reason, said, removed_at, run, run_length, restored_at from removals',
    ),
  ).toEqual(before.removals)
  expect(await claimLetter(NOW)).toMatchObject({ subscriptionId: ids.annaFollows, number: 2, attempt: 2 })
})

test('links in mails that were sent confirm and leave what they were for', async () => {
  expect(await confirmSubscription('newsletter', token('c'), NOW)).toEqual({ status: 'link-expired' })
  expect(await confirmSubscription('newsletter', token('b'), NOW)).toEqual({ status: 'confirmed' })
  expect(await confirmSubscription('dialogue', token('c'), NOW)).toEqual({ status: 'confirmed' })
  expect(await confirmSubscription('newsletter', token('a'), NOW)).toEqual({ status: 'confirmed' })
  const leaving = async () =>
    (await rows(`select id from subscriptions where left_at = '${NOW.toISOString()}'`)).map(({ id }) => id)
  await leaveList('newsletter', signId('leave-newsletter', ids.anna ?? ''), NOW)
  expect(await leaving()).toEqual([ids.anna])
  await leaveList('dialogue', signId('leave-dialogue', ids.dinaToo ?? ''), NOW)
  expect(new Set(await leaving())).toEqual(new Set([ids.anna, ids.dinaToo]))
})
