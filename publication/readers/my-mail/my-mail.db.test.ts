import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import {
  consents,
  failedMails,
  letterDeliveries,
  readers,
  removals,
  subscriptions,
  waitingSignUps,
} from '@/db/schema'
import { allSubscriptions, aSubscription } from '@/db/testing/a-subscription'
import { listJobs } from '@/db/testing/list-jobs'
import { anAuthor, aPiece, aPublication, aTopic } from '@/db/testing/publish'
import { signId } from '@/publication/readers/consent/signed-id'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { keyedHash } from '@/secret'
import type { Change } from './change-form'
import { changeMyMail } from './change-my-mail'
import { deleteOldProofs } from './delete-old-proofs'
import { findMyMail } from './find-my-mail'
import { forgetReader } from './forget-reader'
import { readMyData } from './read-my-data'

const NOON = new Date('2026-03-02T12:00:00Z')
const LATER = new Date('2026-03-04T12:00:00Z')
const EMAIL = 'Anna@voorbeeld.example'
const ids = { brug: '', dijk: '', newsletter: '', brugList: '', dijkList: '', other: '', otherReader: '' }
let token = ''
let otherToken = ''

const proof = (subscriptionId: string, email: string, confirmedAt: Date | null) => ({
  subscriptionId,
  email,
  confirmedAt,
  list: 'newsletter' as const,
  form: 'home' as const,
  wordingVersion: 1,
  ipHash: 'x',
  askedAt: NOON,
})

beforeAll(async () => {
  await aPublication()
  const ada = await anAuthor('ada')
  const letters = [{ fromAuthorId: ada }]
  ids.brug = (await aPiece('brug', { title: 'De brug', letters, waitingForAuthorId: ada })).id
  ids.dijk = (await aPiece('dijk', { title: 'De dijk', letters })).id
  await enqueue(db(), 'send-letters', {})
})
beforeEach(async () => {
  for (const table of [consents, readers, failedMails, waitingSignUps]) await db().delete(table)
  await pool().query('delete from pgboss.job')
  const mine = await aSubscription({ email: EMAIL, askedAt: NOON, confirmedAt: NOON })
  ids.newsletter = mine.id
  const asked = { email: EMAIL.toLowerCase(), askedAt: LATER }
  ids.brugList = (await aSubscription({ ...asked, pieceId: ids.brug, confirmedAt: LATER })).id
  const after = new Date(LATER.getTime() + 1)
  ids.dijkList = (await aSubscription({ ...asked, askedAt: after, pieceId: ids.dijk })).id
  const another = await aSubscription({
    email: 'ben@voorbeeld.example',
    pieceId: ids.brug,
    confirmedAt: NOON,
  })
  Object.assign(ids, { other: another.id, otherReader: another.readerId })
  token = signId('my-mail', mine.readerId)
  otherToken = signId('my-mail', another.readerId)
})
afterAll(closeQueue)

const listOf = async (id: string) => (await allSubscriptions()).find((one) => one.id === id)
const everything = async () => [
  ...(await allSubscriptions()),
  ...(await db().select().from(consents)),
  ...(await db().select().from(letterDeliveries)),
]

test('lists of an author and of a topic are shown with where they are read, and come in the pace that is chosen', async () => {
  const ada = await anAuthor('ada-lijst', { givenName: 'Ada' })
  const topicId = await aTopic('stilte-lijst', { name: 'Stilte' })
  const asked = { email: EMAIL, askedAt: LATER, confirmedAt: LATER, pace: 'as-it-appears' } as const
  const { id } = await aSubscription({ ...asked, list: 'author', authorId: ada })
  await aSubscription({ ...asked, list: 'topic', topicId, pace: 'monthly' })
  const shown = (await findMyMail(token))?.lists.filter(({ list }) => list === 'author' || list === 'topic')
  const paces = ['as-it-appears', 'weekly', 'monthly']
  expect(shown).toMatchObject([
    { title: 'Ada', path: '/auteurs/ada-lijst', pace: 'as-it-appears', paces },
    { title: 'Stilte', path: '/rubrieken/stilte-lijst', pace: 'monthly', paces },
  ])
  const choose = (pace: 'weekly' | 'as-it-was-written', by = token) =>
    changeMyMail({ what: 'pace', token: by, subscriptionId: id, pace })
  expect(await choose('weekly')).toEqual({ status: 'changed' })
  expect(await choose('as-it-was-written')).toEqual({ status: 'not-on-it' })
  expect(await choose('weekly', otherToken)).toEqual({ status: 'not-on-it' })
  expect(await listOf(id)).toMatchObject({ pace: 'weekly' })
})

describe('the page', () => {
  test('shows all a reader is on or waits for, and what they left no more', async () => {
    await aSubscription({ email: EMAIL, list: 'krant', confirmedAt: NOON, leftAt: NOON })
    const mail = await findMyMail(token, NOON)
    expect(mail?.email).toBe(EMAIL)
    expect(mail?.lists.map(({ list, title, state, paces }) => [list, title, state, paces.length])).toEqual([
      ['newsletter', null, 'confirmed', 0],
      ['dialogue', 'De brug', 'confirmed', 2],
      ['dialogue', 'De dijk', 'pending', 2],
    ])
  })

  test('changes nothing by being looked at', async () => {
    const before = await everything()
    await findMyMail(token)
    await readMyData(token)
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['nothing', () => ''],
    ['an id alone', () => ids.otherReader],
    ['a token for leaving', () => signId('leave-newsletter', ids.newsletter)],
    ['of another reader half', () => `${ids.otherReader}.${token.split('.')[1]}`],
    ['of nobody', () => signId('my-mail', '00000000-0000-4000-8000-000000000000')],
    ['far too long', () => `${token}${'a'.repeat(100_000)}`],
  ])('shows nothing of anybody by %s', async (_what, wrong) => {
    expect(await findMyMail(wrong())).toBeNull()
    expect(await readMyData(wrong())).toBeNull()
  })
})

describe('a change', () => {
  const CHANGES: [string, (subscriptionId: string) => Change][] = [
    ['leaving', (subscriptionId) => ({ what: 'leave', token, subscriptionId })],
    ['pausing', (subscriptionId) => ({ what: 'pause', token, subscriptionId, pause: 'week', day: '' })],
    ['resuming', (subscriptionId) => ({ what: 'resume', token, subscriptionId })],
    ['a pace', (subscriptionId) => ({ what: 'pace', token, subscriptionId, pace: 'as-it-was-written' })],
  ]

  test.each(CHANGES)('%s touches nothing of another reader, whatever is posted', async (_what, change) => {
    const before = await everything()
    expect(await changeMyMail(change(ids.other), LATER)).toEqual({ status: 'not-on-it' })
    expect(await changeMyMail({ ...change(ids.brugList), token: `${token}x` }, LATER)).toEqual({
      status: 'unknown',
    })
    expect(await changeMyMail({ ...change(ids.brugList), token: otherToken }, LATER)).toEqual({
      status: 'not-on-it',
    })
    expect(await everything()).toEqual(before)
  })

  test.each(CHANGES)('%s twice, or twice at once, is the same as once', async (_what, change) => {
    const asked = change(ids.brugList)
    const [one, other] = await Promise.all([changeMyMail(asked, LATER), changeMyMail(asked, LATER)])
    expect([one.status, other.status]).toContain('changed')
    const once = await listOf(ids.brugList)
    await changeMyMail(asked, LATER)
    expect(await listOf(ids.brugList)).toEqual(once)
  })

  test('leaving one list leaves the others, with the moment in its proof', async () => {
    await db()
      .insert(consents)
      .values(proof(ids.newsletter, EMAIL, NOON))
    expect(await changeMyMail({ what: 'leave', token, subscriptionId: ids.newsletter }, LATER)).toEqual({
      status: 'changed',
    })
    expect((await listOf(ids.newsletter))?.leftAt).toEqual(LATER)
    expect((await listOf(ids.brugList))?.leftAt).toBeNull()
    expect((await db().select().from(consents)).map(({ leftAt }) => leftAt)).toEqual([LATER])
    expect((await findMyMail(token))?.lists).toHaveLength(2)
  })

  test('leaving everything leaves what waits too, and nothing of anybody else', async () => {
    expect(await changeMyMail({ what: 'leave-everything', token }, LATER)).toEqual({ status: 'changed' })
    const left = (await allSubscriptions()).map(({ id, leftAt }) => [id, leftAt?.getTime() ?? null])
    expect(new Map(left as never)).toEqual(
      new Map([
        [ids.newsletter, LATER.getTime()],
        [ids.brugList, LATER.getTime()],
        [ids.dijkList, LATER.getTime()],
        [ids.other, null],
      ]),
    )
    expect(await findMyMail(token)).toMatchObject({ email: EMAIL, lists: [] })
  })

  test('a pause ends on the day that was chosen; a day that cannot be changes nothing', async () => {
    const about = { what: 'pause', token, subscriptionId: ids.newsletter } as const
    expect(await changeMyMail({ ...about, pause: 'day', day: '2026-06-01' }, NOON)).toEqual({
      status: 'changed',
    })
    expect((await listOf(ids.newsletter))?.pausedUntil?.toISOString()).toBe('2026-05-31T22:00:00.000Z')
    for (const day of ['2026-03-02', 'gisteren', '', '2030-01-01'])
      expect(await changeMyMail({ ...about, pause: 'day', day }, NOON)).toEqual({ status: 'date-wrong' })
    expect((await findMyMail(token, NOON))?.lists[0]?.pausedUntil?.toISOString()).toBe(
      '2026-05-31T22:00:00.000Z',
    )
    expect((await findMyMail(token, new Date('2026-06-01T12:00:00Z')))?.lists[0]?.pausedUntil).toBeNull()
    await changeMyMail({ what: 'resume', token, subscriptionId: ids.newsletter }, NOON)
    expect((await listOf(ids.newsletter))?.pausedUntil).toBeNull()
  })

  test('what is not confirmed has nothing to pause, and a pace is one that is offered', async () => {
    const about = { token, subscriptionId: ids.dijkList }
    expect(await changeMyMail({ what: 'pause', ...about, pause: 'week', day: '' }, NOON)).toEqual({
      status: 'not-on-it',
    })
    expect(await changeMyMail({ what: 'pace', ...about, pace: 'weekly' }, NOON)).toEqual({
      status: 'not-on-it',
    })
    const newsletter = { token, subscriptionId: ids.newsletter }
    expect(await changeMyMail({ what: 'pace', ...newsletter, pace: 'as-it-was-written' }, NOON)).toEqual({
      status: 'not-on-it',
    })
  })
})

describe('what is taken along', () => {
  test('is everything that is kept at the address, and nothing of another', async () => {
    await db()
      .insert(consents)
      .values([proof(ids.newsletter, EMAIL, NOON), proof(ids.other, 'ben@voorbeeld.example', NOON)])
    const row = { dueAt: NOON, number: 1, state: 'accepted' as const }
    for (const subscriptionId of [ids.brugList, ids.other]) {
      await db()
        .insert(letterDeliveries)
        .values({ ...row, subscriptionId })
      await db().insert(removals).values({ subscriptionId, reason: '550', removedAt: NOON, run: 1 })
    }
    const data = await readMyData(token)
    expect(data).toMatchObject({
      email: EMAIL,
      subscriptions: [{ list: 'newsletter' }, { list: 'dialogue' }, { list: 'dialogue' }],
      consents: [{ list: 'newsletter', form: 'home', wordingVersion: 1, confirmedAt: NOON }],
      letters: [{ path: '/2012/03/brug', number: 1, state: 'accepted' }],
      removals: [{ reason: '550' }],
      waitingSignUps: [],
      failedMails: [],
    })
    expect(JSON.stringify(data)).not.toContain('ben@')
  })
})

describe('being forgotten', () => {
  const failed = (email: string) => ({
    id: crypto.randomUUID(),
    email,
    job: 'send-welcome',
    payload: {},
    reason: '550',
    run: 1,
    firstFailedAt: NOON,
    lastFailedAt: NOON,
  })
  const waits = (email: string) => ({
    email,
    kind: 'newsletter' as const,
    form: 'home',
    ipHash: 'x',
    networkHash: 'x',
    widerHash: 'x',
    askedAt: NOON,
  })

  beforeEach(async () => {
    const ben = 'ben@voorbeeld.example'
    await db()
      .insert(consents)
      .values([
        proof(ids.newsletter, EMAIL, NOON),
        proof(ids.dijkList, EMAIL.toLowerCase(), null),
        proof(ids.other, ben, NOON),
        proof(ids.other, ben, null),
      ])
    await db().insert(letterDeliveries).values({ subscriptionId: ids.brugList, number: 1, dueAt: NOON })
    await db()
      .insert(failedMails)
      .values([failed(EMAIL), failed(ben)])
    await db()
      .insert(waitingSignUps)
      .values([waits(EMAIL.toLowerCase()), waits(ben)])
  })

  test('leaves no address and no list, but of what was confirmed a proof that only the address finds', async () => {
    expect(await forgetReader(token, LATER)).toEqual({ status: 'forgotten' })
    for (const table of ['readers', 'consents', 'failed_mails', 'waiting_sign_ups', 'subscriptions'])
      expect(
        (await pool().query(`select 1 from ${table} t where t::text ilike '%anna@%'`)).rowCount,
        table,
      ).toBe(0)
    expect((await allSubscriptions()).map(({ email }) => email)).toEqual(['ben@voorbeeld.example'])
    expect(await db().$count(letterDeliveries)).toBe(0)
    const proofs = (await db().select().from(consents)).filter(({ email }) => !email.includes('@'))
    expect(proofs).toMatchObject([
      {
        email: keyedHash('forgotten', EMAIL.toLowerCase()),
        list: 'newsletter',
        form: 'home',
        wordingVersion: 1,
        askedAt: NOON,
        confirmedAt: NOON,
        leftAt: LATER,
        ipHash: '',
        subscriptionId: null,
      },
    ])
  })

  test('touches nobody else, and is done when it is asked again, or twice at once', async () => {
    const both = await Promise.all([forgetReader(token, LATER), forgetReader(token, LATER)])
    expect(both).toEqual([{ status: 'forgotten' }, { status: 'forgotten' }])
    expect(await forgetReader(token, LATER)).toEqual({ status: 'forgotten' })
    expect(await db().$count(readers)).toBe(1)
    const proofs = await db().select().from(consents)
    expect(proofs.filter(({ email }) => email === 'ben@voorbeeld.example')).toHaveLength(2)
    expect(await db().$count(failedMails)).toBe(1)
    expect(await db().$count(waitingSignUps)).toBe(1)
    expect(await findMyMail(otherToken)).toMatchObject({ lists: [{ title: 'De brug' }] })
    expect(await findMyMail(token)).toBeNull()
  })

  test('by a token that is not ours forgets nobody', async () => {
    const before = await everything()
    for (const wrong of ['', ids.otherReader, `${token}x`, signId('leave-newsletter', ids.otherReader)])
      expect(await forgetReader(wrong, LATER)).toEqual({ status: 'unknown' })
    expect(await everything()).toEqual(before)
  })

  test('the proof goes after five years, and no other proof does', async () => {
    await forgetReader(token, LATER)
    await db()
      .insert(consents)
      .values(proof(ids.other, 'left@voorbeeld.example', NOON))
    await deleteOldProofs(new Date('2031-03-03T12:00:00Z'))
    expect(await db().$count(consents)).toBe(4)
    await deleteOldProofs(new Date('2031-03-05T12:00:00Z'))
    const left = await db().select().from(consents)
    expect(new Set(left.map(({ email }) => email))).toEqual(
      new Set(['ben@voorbeeld.example', 'left@voorbeeld.example']),
    )
  })
})

test('what was resumed is mailed now', async () => {
  await changeMyMail({ what: 'resume', token, subscriptionId: ids.brugList }, NOON)
  expect(await listJobs('send-letters', {})).toHaveLength(1)
  expect(await db().$count(subscriptions)).toBe(4)
})
