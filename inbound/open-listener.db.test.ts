import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { eq } from 'drizzle-orm'
import nodemailer from 'nodemailer'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { arrivals, postmasterMails } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { env, setDatabaseUrl } from '@/env'
import { MOST_MAILS_AN_HOUR } from '@/publication/correspondence/arrivals/has-room'
import { judgeArrival } from '@/publication/correspondence/arrivals/judge-arrival'
import {
  aDialogueByMail,
  type DialogueByMail,
} from '@/publication/correspondence/arrivals/testing/a-dialogue-by-mail'
import { aMail, signed } from '@/publication/correspondence/arrivals/testing/a-mail'
import {
  aMailDomain,
  type NameServer,
  openNameServer,
} from '@/publication/correspondence/arrivals/testing/name-server'
import { closeQueue } from '@/queue/sender'
import { type Listener, openListener } from './open-listener'

const own = aMailDomain('voorbeeld.example')
const dataDir = makeTemporaryDataDir('inbound')
let names: NameServer
let listener: Listener
let dialogue: DialogueByMail
let to: string

beforeAll(async () => {
  names = await openNameServer([own])
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('DNS_SERVERS', names.address)
  vi.stubEnv('DATA_DIR', dataDir)
  listener = await openListener('post.site.example', 0, '127.0.0.1')
  dialogue = await aDialogueByMail({
    anna: await aMember('contributor', { email: 'anna@voorbeeld.example' }),
  })
  to = dialogue.addressOf(dialogue.anna)
})

afterAll(async () => {
  await listener.stop()
  await names.close()
  await closeQueue()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

test('a signed mail is acknowledged, kept as it came and becomes a proposal', async () => {
  const mail = await signed(aMail({}), own)
  const { response } = await deliver(mail)
  expect(response).toMatch(/^250 2\.0\.0 Kept/)
  const arrival = await judged()
  expect(arrival).toMatchObject({ state: 'proposed', heldFor: null, memberId: dialogue.anna.id, via: 'smtp' })
  expect(arrival?.raw.equals(mail)).toBe(true)
})

test('a forged mail is acknowledged too, and held', async () => {
  await deliver(aMail({}))
  expect(await judged()).toMatchObject({ state: 'held', heldFor: 'no-proof' })
})

test('STARTTLS is offered and used', async () => {
  await deliverBy({ requireTLS: true, tls: { rejectUnauthorized: false } }, aMail({}))
  await expect(deliverBy({ requireTLS: true }, aMail({}))).rejects.toThrow(/self-signed/)
})

test.each([
  ['a stranger', 'iemand@voorbeeld.example'],
  ['an address that was never given out', `brief-${'a'.repeat(40)}@post.site.example`],
  ['a live one at another domain', () => to.replace('@post.site', '@elders')],
])('%s is refused at RCPT', async (_who, address) => {
  const recipient = typeof address === 'string' ? address : address()
  await expect(deliver(aMail({}), recipient)).rejects.toMatchObject({
    responseCode: 550,
    command: 'RCPT TO',
    message: expect.stringContaining('5.1.1'),
  })
})

test.each([
  'postmaster@post.site.example',
  'PostMaster@POST.site.example',
  'Postmaster',
  'postmaster+bounce@post.site.example',
])('mail to %s is kept for the owners', async (recipient) => {
  await db().delete(postmasterMails)
  const before = await db().$count(arrivals)
  const answers = await talk([
    'EHLO x',
    'MAIL FROM:<>',
    `RCPT TO:<${recipient}>`,
    'DATA',
    `${aMail({ Subject: 'Klacht' })}\r\n.`,
  ])
  expect(answers.at(-1)).toMatch(/^250 2\.0\.0 Kept/)
  const [kept] = await db().select().from(postmasterMails)
  expect(kept?.raw.toString()).toContain('Subject: Klacht')
  expect(await db().$count(arrivals)).toBe(before)
})

test('the postmaster of another domain is nobody here', async () => {
  const answers = await talk(['EHLO x', 'MAIL FROM:<>', 'RCPT TO:<postmaster@elders.example>'])
  expect(answers.at(-1)).toMatch(/^550 5\.1\.1/)
})

test('a mail to the postmaster and to a correspondent is both', async () => {
  await db().delete(postmasterMails)
  const before = await db().$count(arrivals)
  const mail = await signed(aMail({}), own)
  await talk([
    'EHLO x',
    'MAIL FROM:<anna@voorbeeld.example>',
    `RCPT TO:<${to}>`,
    'RCPT TO:<postmaster>',
    'DATA',
    `${mail}\r\n.`,
  ])
  expect(await db().$count(postmasterMails)).toBe(1)
  expect(await db().$count(arrivals)).toBe(before + 1)
  await judged()
})

test('whoever writes to the postmaster too often is asked to come back', async () => {
  await db().delete(postmasterMails)
  for (let n = 0; n < 5; n += 1) await deliver(aMail({}), 'postmaster@post.site.example')
  await expect(deliver(aMail({}), 'postmaster@post.site.example')).rejects.toMatchObject({
    responseCode: 452,
  })
})

test('who tries one address after the other is told nothing more', async () => {
  const wrong = Array.from({ length: 12 }, (_, at) => `RCPT TO:<x${at}@post.site.example>`)
  const answers = await talk(['EHLO x', 'MAIL FROM:<x@y.example>', ...wrong, `RCPT TO:<${to}>`])
  expect(answers.filter((line) => line.startsWith('550 5.1.1'))).toHaveLength(10)
  expect(answers.filter((line) => line.startsWith('421 4.7.0'))).toHaveLength(1)
})

test('6 MB are refused, announced or not, and nothing is kept', async () => {
  const before = await db().$count(arrivals)
  const heavy = aMail({}, 'x'.repeat(70).concat('\n').repeat(90_000))
  await expect(deliver(heavy)).rejects.toMatchObject({ responseCode: 552 })
  const unannounced = ['EHLO x', 'MAIL FROM:<x@y.example>', `RCPT TO:<${to}>`, 'DATA', `${heavy}\r\n.`]
  expect((await talk(unannounced)).at(-1)).toMatch(/^552 /)
  expect(await db().$count(arrivals)).toBe(before)
})

test('nobody signs in, and nothing is sent on', async () => {
  const answers = await talk(['EHLO x', 'AUTH PLAIN AGEAYg==', 'VRFY anna'])
  expect(answers.some((line) => /^250[- ]AUTH/.test(line))).toBe(false)
  expect(answers.some((line) => /^(235|334)/.test(line))).toBe(false)
})

test('while the database is away the sender is asked to come back', async () => {
  const { databaseUrl } = env()
  await closeDatabase()
  setDatabaseUrl('postgresql://nobody@127.0.0.1:1/none')
  await expect(deliver(aMail({}))).rejects.toMatchObject({ responseCode: 451 })
  await closeDatabase()
  setDatabaseUrl(databaseUrl ?? '')
  await deliver(aMail({}))
})

test('an address that is sent more than anybody writes is given a rest, and the sender keeps the mail', async () => {
  for (let sent = await db().$count(arrivals); sent < MOST_MAILS_AN_HOUR; sent += 1) await deliver(aMail({}))
  await expect(deliver(aMail({}))).rejects.toMatchObject({ responseCode: 452 })
})

async function judged() {
  const [waiting] = await db().select().from(arrivals).where(eq(arrivals.heldFor, 'not-judged'))
  await judgeArrival(waiting?.id ?? '', { remoteAddress: '127.0.0.1', helo: 'x' })
  const [arrival] = await db()
    .select()
    .from(arrivals)
    .where(eq(arrivals.id, waiting?.id ?? ''))
  return arrival
}

const deliver = (raw: string | Buffer, recipient = to) =>
  deliverBy({ tls: { rejectUnauthorized: false } }, raw, recipient)

async function deliverBy(how: object, raw: string | Buffer, recipient = to) {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: listener.port, ...how })
  try {
    const sent = await transport.sendMail({
      raw,
      envelope: { from: 'anna@voorbeeld.example', to: [recipient] },
    })
    return { response: sent.response }
  } finally {
    transport.close()
  }
}

/** Says these lines, each after the answer to the one before, and returns all answers. */
function talk(lines: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(listener.port, '127.0.0.1')
    const said = [...lines]
    let heard = ''
    socket.on('error', reject)
    socket.on('close', () => resolve(heard.split('\r\n').filter(Boolean)))
    socket.on('data', (bytes) => {
      heard += bytes
      const last = heard.trimEnd().split('\r\n').at(-1) ?? ''
      if (!heard.endsWith('\r\n') || !/^\d{3} /.test(last)) return
      const next = said.shift()
      if (next === undefined) socket.end()
      else socket.write(`${next}\r\n`)
    })
  })
}
