import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { POST as leaveByOneClick, GET as openOneClick } from '@/app/api/nieuwsbrief/afmelden/[token]/route'
import { closeDatabase, db } from '@/db/client'
import { attempts, consents, readers, type Subscription, subscriptions } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { setDatabaseUrl } from '@/env'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { closeQueue } from '@/queue/sender'
import { POST as signUp } from './aanmelden/route'
import { POST as leave } from './afmelden/route'
import { POST as confirm } from './bevestigen/route'

beforeEach(async () => {
  await db().delete(consents)
  await db().delete(readers)
  await db().delete(attempts)
})
afterAll(closeQueue)

const OURS = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
const post = (fields: Record<string, string>, headers: Record<string, string> = OURS) =>
  new Request('http://localhost:3000/nieuwsbrief', {
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
const aSubscriber = (change: Partial<Subscription> & { email?: string } = {}) =>
  aSubscription({ email: 'anna@voorbeeld.example', confirmedAt: new Date(), ...change })

describe('signing up', () => {
  test('has one answer: new, on the list, left, a machine', async () => {
    await aSubscriber()
    await aSubscriber({ email: 'ben@voorbeeld.example', leftAt: new Date() })
    for (const email of ['anna@voorbeeld.example', 'ben@voorbeeld.example', 'cas@voorbeeld.example']) {
      expect(await whereTo(signUp(post({ email, form: 'home', website: '' })))).toBe('/nieuwsbrief/aangemeld')
    }
    const machine = { email: 'dirk@voorbeeld.example', website: 'https://voorbeeld.example' }
    expect(await whereTo(signUp(post(machine)))).toBe('/nieuwsbrief/aangemeld')
    expect(await db().$count(subscriptions)).toBe(3)
  })

  test('also when a limit is reached, which counts the visitor that server.ts saw', async () => {
    const headers = { ...OURS, 'x-samenspraak-visitor': '192.0.2.7' }
    for (let n = 0; n < 22; n += 1) {
      const answer = signUp(post({ email: `anna${n}@voorbeeld.example` }, headers))
      expect(await whereTo(answer)).toBe('/nieuwsbrief/aangemeld')
    }
    expect(await db().$count(subscriptions)).toBe(20)
    await signUp(post({ email: 'ben@voorbeeld.example' }, { ...OURS, 'x-samenspraak-visitor': '192.0.2.8' }))
    expect(await db().$count(subscriptions)).toBe(21)
  })

  test('with what is no address says so', async () => {
    expect(await whereTo(signUp(post({ email: 'anna' })))).toBe('/nieuwsbrief?fout=adres#fout')
    expect(await whereTo(signUp(post({})))).toBe('/nieuwsbrief?fout=adres#fout')
    expect(await whereTo(signUp(post({ email: 'x'.repeat(9_000) })))).toBe('/nieuwsbrief?fout=adres#fout')
  })
})

test('with no box ticked says so, and asks nothing', async () => {
  const fields = { email: 'anna@voorbeeld.example', form: 'piece', boxes: 'yes', pace: 'weekly' }
  expect(await whereTo(signUp(post(fields)))).toBe('/nieuwsbrief?fout=niets#fout')
  expect(await whereTo(signUp(post({ ...fields, 'author.niemand': 'yes' })))).toBe('/nieuwsbrief/aangemeld')
  expect(await db().$count(subscriptions)).toBe(0)
})

test.each([signUp, confirm, leave])('%o from a page of another site does nothing', async (handler) => {
  const { id } = await aSubscriber()
  const fields = { email: 'ben@voorbeeld.example', token: leaveToken('newsletter', id) }
  const elsewhere = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }
  expect(await whereTo(handler(post(fields, elsewhere)))).toBe('/nieuwsbrief?fout=herkomst#fout')
  expect(await db().$count(subscriptions)).toBe(1)
  expect((await db().select().from(subscriptions))[0]?.leftAt).toBeNull()
})

test('confirming with a link that is no good says so', async () => {
  expect(await whereTo(confirm(post({ token: 'nonsense' })))).toBe('/nieuwsbrief?fout=verlopen#fout')
  expect(await whereTo(confirm(post({})))).toBe('/nieuwsbrief?fout=verlopen#fout')
})

test('leaving by the button', async () => {
  const { id } = await aSubscriber()
  expect(await whereTo(leave(post({ token: `${leaveToken('newsletter', id)}x` })))).toBe(
    '/nieuwsbrief?fout=afmeldlink#fout',
  )
  expect(await whereTo(leave(post({ token: leaveToken('newsletter', id) })))).toBe('/nieuwsbrief/afgemeld')
  expect((await db().select().from(subscriptions))[0]?.leftAt).not.toBeNull()
})

describe('one click in a mail program', () => {
  const oneClick = (token: string, method = 'POST') => {
    const request = new Request('http://localhost:3000/api/nieuwsbrief/afmelden/x', {
      method,
      body: method === 'POST' ? 'List-Unsubscribe=One-Click' : undefined,
      headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
    })
    const context = { params: Promise.resolve({ token }) }
    return method === 'POST' ? leaveByOneClick(request, context) : openOneClick(request, context)
  }

  test('leaves, from anywhere, without a redirect, and again', async () => {
    const { id } = await aSubscriber()
    for (const _ of [1, 2]) {
      const answer = await oneClick(leaveToken('newsletter', id))
      expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
        200,
        null,
        null,
      ])
    }
    expect((await db().select().from(subscriptions))[0]?.leftAt).not.toBeNull()
  })

  test('with a token that is not ours does nothing', async () => {
    const { id } = await aSubscriber()
    expect((await oneClick(`${id}.${'a'.repeat(43)}`)).status).toBe(404)
    expect((await db().select().from(subscriptions))[0]?.leftAt).toBeNull()
  })

  test('a GET changes nothing and shows the page with the button', async () => {
    const { id } = await aSubscriber()
    expect(await whereTo(oneClick(leaveToken('newsletter', id), 'GET'))).toBe(
      `/nieuwsbrief/afmelden/${leaveToken('newsletter', id)}`,
    )
    expect((await db().select().from(subscriptions))[0]?.leftAt).toBeNull()
  })
})

test('a database that is away is said in words', async () => {
  const url = process.env.DATABASE_URL ?? ''
  await closeDatabase()
  setDatabaseUrl('postgresql://nobody@127.0.0.1:1/nothing')
  try {
    const answer = signUp(post({ email: 'anna@voorbeeld.example' }))
    expect(await whereTo(answer)).toBe('/nieuwsbrief?fout=storing#fout')
  } finally {
    await closeDatabase()
    setDatabaseUrl(url)
  }
})
