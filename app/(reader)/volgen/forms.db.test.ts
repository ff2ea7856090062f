import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { POST as leaveByOneClick, GET as openOneClick } from '@/app/api/volgen/afmelden/[token]/route'
import { db } from '@/db/client'
import { attempts, readers, subscriptions } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { closeQueue } from '@/queue/sender'
import { POST as follow } from './aanmelden/route'
import { POST as leave } from './afmelden/route'
import { POST as confirm } from './bevestigen/route'

let dialogue = ''
let pieceId = ''
beforeAll(async () => {
  const ada = await anAuthor('ada')
  ;({ path: dialogue, id: pieceId } = await aPiece('brug', { by: [ada], letters: [{ fromAuthorId: ada }] }))
})
beforeEach(async () => {
  await db().delete(readers)
  await db().delete(attempts)
})
afterAll(closeQueue)

const OURS = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
const post = (fields: Record<string, string>, headers: Record<string, string> = OURS) =>
  new Request('http://localhost:3000/volgen', { method: 'POST', body: new URLSearchParams(fields), headers })
const whereTo = async (answer: Promise<Response>) => {
  const { status, headers } = await answer
  expect(status).toBe(303)
  expect(headers.get('set-cookie')).toBeNull()
  return headers.get('location')
}
const aFollower = () => aSubscription({ pieceId, email: 'lezer@voorbeeld.example', confirmedAt: new Date() })
const leftAt = async () => (await db().select().from(subscriptions))[0]?.leftAt

describe('the form under a dialogue', () => {
  test('has one answer: new, following, a machine, a dialogue that is not there', async () => {
    await aFollower()
    const asked = { dialogue, pace: 'as-it-appears', website: '' }
    for (const fields of [
      { ...asked, email: 'nieuw@voorbeeld.example' },
      { ...asked, email: 'lezer@voorbeeld.example' },
      { ...asked, email: 'machine@voorbeeld.example', website: 'x' },
      { ...asked, email: 'dwaal@voorbeeld.example', dialogue: '/2012/03/nergens' },
    ])
      expect(await whereTo(follow(post(fields)))).toBe('/volgen/aangemeld')
    expect(await db().$count(subscriptions)).toBe(2)
  })

  test('without a pace means as it was written, the one that every dialogue has', async () => {
    await follow(post({ dialogue, email: 'nieuw@voorbeeld.example' }))
    expect((await db().select().from(subscriptions))[0]?.pace).toBe('as-it-was-written')
  })

  test('says what is no address on the page of that dialogue', async () => {
    expect(await whereTo(follow(post({ dialogue, email: 'lezer' })))).toBe(
      `/volgen${dialogue}?fout=adres#fout`,
    )
  })

  test.each(['//elders.example', 'https://elders.example', '/inloggen', '', '/2012/03/../x'])(
    'leads nowhere else: %j',
    async (elsewhere) => {
      const answer = follow(post({ dialogue: elsewhere, email: 'lezer@voorbeeld.example' }))
      expect(await whereTo(answer)).toBe('/volgen?fout=adres#fout')
    },
  )
})

test.each([follow, confirm, leave])('%o from a page of another site does nothing', async (handler) => {
  const { id } = await aFollower()
  const fields = { dialogue, email: 'ben@voorbeeld.example', token: leaveToken('dialogue', id) }
  const elsewhere = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }
  expect(await whereTo(handler(post(fields, elsewhere)))).toBe('/volgen?fout=herkomst#fout')
  expect(await db().$count(subscriptions)).toBe(1)
  expect(await leftAt()).toBeNull()
})

test('a link that is no good is said so', async () => {
  expect(await whereTo(confirm(post({ token: 'nonsense' })))).toBe('/volgen?fout=verlopen#fout')
  expect(await whereTo(leave(post({ token: 'nonsense' })))).toBe('/volgen?fout=afmeldlink#fout')
})

test('leaving by the button', async () => {
  const { id } = await aFollower()
  expect(await whereTo(leave(post({ token: leaveToken('dialogue', id) })))).toBe('/volgen/afgemeld')
  expect(await leftAt()).not.toBeNull()
})

test('one click in a mail program leaves, from anywhere; a GET only shows the button', async () => {
  const { id } = await aFollower()
  const token = leaveToken('dialogue', id)
  const context = { params: Promise.resolve({ token }) }
  const request = new Request('http://localhost:3000/api/volgen/afmelden/x', {
    method: 'POST',
    headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
  })
  expect(await whereTo(openOneClick(request, context))).toBe(`/volgen/afmelden/${token}`)
  expect(await leftAt()).toBeNull()
  const answer = await leaveByOneClick(request, context)
  expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
  expect(await leftAt()).not.toBeNull()
  const wrong = { params: Promise.resolve({ token: `${id}.${'a'.repeat(43)}` }) }
  expect((await leaveByOneClick(request, wrong)).status).toBe(404)
})
