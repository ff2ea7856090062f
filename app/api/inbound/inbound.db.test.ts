import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { env, setDatabaseUrl } from '@/env'
import { MOST_MAILS_AN_HOUR } from '@/publication/correspondence/arrivals/has-room'
import {
  aDialogueByMail,
  type DialogueByMail,
} from '@/publication/correspondence/arrivals/testing/a-dialogue-by-mail'
import { aMail } from '@/publication/correspondence/arrivals/testing/a-mail'
import { closeQueue } from '@/queue/sender'
import { POST } from './route'

const SECRET = 'geheim-'.repeat(6)
let dialogue: DialogueByMail
let to: string

beforeAll(async () => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('INBOUND_SECRET', SECRET)
  dialogue = await aDialogueByMail()
  to = dialogue.addressOf(dialogue.anna)
})

afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

const post = (raw: string, headers: Record<string, string> = {}) =>
  POST(
    new Request('http://site.example/api/inbound', {
      method: 'POST',
      body: raw,
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${SECRET}`, ...headers },
    }),
  )

test('a mail for a live address is kept as it came, and held until it is judged', async () => {
  const mail = aMail({})
  expect((await post(mail, { 'x-envelope-to': to })).status).toBe(202)
  const [kept] = await db().select().from(arrivals)
  expect(kept).toMatchObject({
    via: 'api',
    state: 'held',
    heldFor: 'not-judged',
    dialogueId: dialogue.dialogueId,
  })
  expect(kept?.raw.toString()).toBe(mail)
})

test.each([
  ['To', { To: () => `Anna <${to}>` }],
  ['Cc, folded', { Cc: () => `Ben <ben@voorbeeld.example>,\r\n\t"Anna, hier" <${to.toUpperCase()}>` }],
  ['Delivered-To', { 'Delivered-To': () => to }],
])('without an envelope the recipient is found in %s', async (_where, headers) => {
  const [[key, value] = ['', () => '']] = Object.entries(headers)
  expect((await post(aMail({ [key]: value() }))).status).toBe(202)
})

test('an address in the text is no recipient', async () => {
  expect((await post(aMail({ Subject: to }, `Schrijf naar ${to}`))).status).toBe(404)
})

test.each([
  ['another secret', 'Bearer iets-anders'],
  ['none', ''],
  ['the beginning of it', `Bearer ${SECRET.slice(0, -1)}`],
])('with %s nothing is taken', async (_what, authorization) => {
  const before = await db().$count(arrivals)
  expect((await post(aMail({}), { authorization, 'x-envelope-to': to })).status).toBe(401)
  expect(await db().$count(arrivals)).toBe(before)
})

test('where no secret is set there is no such address', async () => {
  vi.stubEnv('INBOUND_SECRET', '')
  expect((await post(aMail({}), { authorization: 'Bearer ', 'x-envelope-to': to })).status).toBe(404)
  vi.stubEnv('INBOUND_SECRET', SECRET)
})

test('more than 5 MB is refused', async () => {
  expect((await post(aMail({}, 'x'.repeat(6_000_000)), { 'x-envelope-to': to })).status).toBe(413)
})

test('while the database is away the server is asked to come back', async () => {
  const { databaseUrl } = env()
  await closeDatabase()
  setDatabaseUrl('postgresql://nobody@127.0.0.1:1/none')
  expect((await post(aMail({}), { 'x-envelope-to': to })).status).toBe(503)
  await closeDatabase()
  setDatabaseUrl(databaseUrl ?? '')
})

test('an address that is sent more than anybody writes is given a rest, and the server keeps the mail', async () => {
  for (let sent = await db().$count(arrivals); sent < MOST_MAILS_AN_HOUR; sent += 1)
    expect((await post(aMail({}), { 'x-envelope-to': to })).status).toBe(202)
  expect((await post(aMail({}), { 'x-envelope-to': to })).status).toBe(429)
})
