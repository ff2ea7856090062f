import { rmSync } from 'node:fs'
import nodemailer from 'nodemailer'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { POST } from '@/app/api/inbound/route'
import { db } from '@/db/client'
import { arrivals, bounces } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { returnAddress } from '@/publication/readers/bounces/return-address'
import { aDelivery } from '@/publication/readers/bounces/testing/a-delivery'
import { aReport } from '@/publication/readers/bounces/testing/returned-mails'
import { closeQueue } from '@/queue/sender'
import { type Listener, openListener } from './open-listener'

const SECRET = 'geheim-'.repeat(6)
const dataDir = makeTemporaryDataDir('returned')
let listener: Listener
let to: string

beforeAll(async () => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('INBOUND_SECRET', SECRET)
  vi.stubEnv('DATA_DIR', dataDir)
  listener = await openListener('post.site.example', 0, '127.0.0.1')
})
beforeEach(async () => {
  await db().delete(bounces)
  to = returnAddress((await aDelivery()).deliveryId)
})
afterAll(async () => {
  await listener.stop()
  await closeQueue()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

/** As a mail server gives back what it cannot deliver: from nobody. */
async function giveBack(raw: Buffer, recipient = to) {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true })
  try {
    return await transport.sendMail({ envelope: { from: '', to: recipient }, raw })
  } finally {
    transport.close()
  }
}

const post = (raw: Buffer, headers: Record<string, string>) =>
  POST(
    new Request('http://site.example/api/inbound', {
      method: 'POST',
      body: new Uint8Array(raw),
      headers: { authorization: `Bearer ${SECRET}`, ...headers },
    }),
  )

const addressedTo = (raw: Buffer, address: string) =>
  Buffer.from(raw.toString().replace('b+1.0@post.tijdschrift.example', address))

test('what a mail server gives back is kept as it came, whatever the capitals of its address', async () => {
  const raw = aReport([{ status: '5.1.1' }])
  expect((await giveBack(raw, to.toUpperCase())).response).toMatch(/^250 2\.0\.0 Kept/)
  const [kept] = await db().select().from(bounces)
  expect(kept?.raw.toString().trim()).toBe(raw.toString().trim())
  expect(kept).toMatchObject({ judgedAt: null, envelopeFrom: '' })
  expect(await db().$count(arrivals)).toBe(0)
})

test('a forged return address is refused at RCPT as any address that nobody has', async () => {
  const forged = to.replace(/^b\+\d+/, (id) => `${id}1`)
  const answer = { responseCode: 550, command: 'RCPT TO', response: '550 5.1.1 No such address here' }
  await expect(giveBack(aReport([]), forged)).rejects.toMatchObject(answer)
  await expect(giveBack(aReport([]), 'b+1@post.site.example')).rejects.toMatchObject(answer)
})

test('handed over by the other way too it is one', async () => {
  const raw = aReport([{ status: '5.1.1' }])
  expect((await post(raw, { 'x-envelope-to': to })).status).toBe(202)
  expect((await post(raw, { 'x-envelope-to': to })).status).toBe(202)
  expect(await db().$count(bounces)).toBe(1)
})

test('without an envelope the address is found in the headers, and in no text', async () => {
  const raw = aReport([{ status: '5.1.1' }], `Het was voor ${to}.`)
  expect((await post(raw, {})).status).toBe(404)
  expect((await post(addressedTo(raw, to), {})).status).toBe(202)
})
