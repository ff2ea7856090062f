import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { readers } from '@/db/schema'
import { allSubscriptions, aSubscription } from '@/db/testing/a-subscription'
import { aPublication } from '@/db/testing/publish'
import { env, setDatabaseUrl } from '@/env'
import { signId } from '@/publication/readers/consent/signed-id'
import { closeQueue } from '@/queue/sender'
import { POST as take } from './meenemen/route'
import { POST as forget } from './vergeten/route'
import { POST as change } from './wijzigen/route'

let token = ''
let subscriptionId = ''

beforeAll(() => aPublication())
beforeEach(async () => {
  await db().delete(readers)
  const made = await aSubscription({ email: 'anna@voorbeeld.example', confirmedAt: new Date() })
  token = signId('my-mail', made.readerId)
  subscriptionId = made.id
})
afterAll(closeQueue)

const OURS = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
const ELSEWHERE = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }
const post = (fields: Record<string, string>, headers: Record<string, string> = OURS) =>
  new Request('http://localhost:3000/mijn-post', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
  })
const whereTo = async (answer: Promise<Response>) => {
  const { status, headers } = await answer
  expect(status).toBe(303)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('set-cookie')).toBeNull()
  return headers.get('location')
}
const page = (word: string) => `/mijn-post/${token}?melding=${word}#melding`

test('a button leads back to the page, which says what was done', async () => {
  const about = { token, subscriptionId }
  expect(await whereTo(change(post({ what: 'pause', ...about, pause: 'week' })))).toBe(page('gepauzeerd'))
  expect(await whereTo(change(post({ what: 'pause', ...about, pause: 'day', day: 'x' })))).toBe(page('dag'))
  expect(await whereTo(change(post({ what: 'resume', ...about })))).toBe(page('hervat'))
  expect(await whereTo(change(post({ what: 'pace', ...about, pace: 'weekly' })))).toBe(page('niet-op-lijst'))
  expect(await whereTo(change(post({ what: 'leave', ...about })))).toBe(page('afgemeld'))
  expect(await whereTo(change(post({ what: 'leave', ...about })))).toBe(page('niet-op-lijst'))
  expect(await whereTo(change(post({ what: 'leave-everything', token })))).toBe(page('alles-afgemeld'))
})

test.each([change, take, forget])('%o from a page of another site does nothing', async (handler) => {
  const fields = { what: 'leave-everything', token, sure: 'yes' }
  expect(await whereTo(handler(post(fields, ELSEWHERE)))).toBe('/mijn-post?fout=herkomst#fout')
  expect(await allSubscriptions()).toMatchObject([{ leftAt: null }])
})

test('a token that is not ours, and one whose reader was forgotten, are answered alike, but that being forgotten has happened', async () => {
  const never = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  const gone = token
  expect(await whereTo(forget(post({ token, sure: 'yes' })))).toBe('/mijn-post/weg')
  for (const one of [never, gone, '', 'https://elders.example', '../x'])
    expect(await whereTo(take(post({ token: one })))).toBe('/mijn-post?fout=verlopen#fout')
  expect(await whereTo(forget(post({ token: gone, sure: 'yes' })))).toBe('/mijn-post/weg')
  expect(await whereTo(forget(post({ token: never, sure: 'yes' })))).toBe('/mijn-post?fout=verlopen#fout')
  expect(await whereTo(change(post({ what: 'leave-everything', token: never })))).toBe(
    '/mijn-post?fout=verlopen#fout',
  )
})

test('nobody is forgotten without the box that says so', async () => {
  for (const sure of ['', 'no', 'on'])
    expect(await whereTo(forget(post({ token, sure })))).toBe(page('vinkje'))
  expect(await whereTo(forget(post({ token })))).toBe(page('vinkje'))
  expect(await allSubscriptions()).toHaveLength(1)
})

test('what is taken along is a file that nobody keeps on the way', async () => {
  const answer = await take(post({ token }))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mijn-post.json"')
  expect(await answer.json()).toMatchObject({ email: 'anna@voorbeeld.example' })
})

test.each<Record<string, string>>([
  {},
  { what: 'erase' },
  { what: 'leave', subscriptionId: '' },
  { what: 'leave', subscriptionId: "'; drop table readers" },
  { what: 'pause', pause: 'year' },
  { what: 'pace', pace: '' },
])('what no form of ours sends changes nothing: %j', async (fields) => {
  const asked = { token, subscriptionId, ...fields }
  expect(await whereTo(change(post(asked)))).toBe('/mijn-post?fout=adres#fout')
  expect(await allSubscriptions()).toMatchObject([{ leftAt: null, pausedUntil: null }])
})

test('a database that is away is said so', async () => {
  const url = env().databaseUrl ?? ''
  await closeDatabase()
  setDatabaseUrl('postgresql://127.0.0.1:1/nowhere')
  for (const handler of [change, take, forget])
    expect(await whereTo(handler(post({ what: 'leave-everything', token, sure: 'yes' })))).toBe(
      '/mijn-post?fout=storing#fout',
    )
  await closeDatabase()
  setDatabaseUrl(url)
})
