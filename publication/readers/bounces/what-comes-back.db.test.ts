import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { bounces, deliveries, postmasterMails, readers, suppressions } from '@/db/schema'
import { takeInAnyMail } from '@/publication/files/mail-in/take-in-any-mail'
import { closeQueue } from '@/queue/sender'
import { isSuppressed } from '../suppressions/is-suppressed'
import { judgeBounce } from './judge-bounce'
import { returnAddress } from './return-address'
import { MOST_AN_HOUR, MOST_BYTES_A_DAY } from './take-in-returned'
import { aDelivery } from './testing/a-delivery'
import { aComplaint, aMailOf, aReport } from './testing/returned-mails'

const DAY_MS = 86_400_000
const gone = (text = '') => aReport([{ status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 gone' }], text)
const full = (text: string) => aReport([{ status: '5.2.2', diagnostic: 'smtp; 552 5.2.2 full' }], text)

beforeAll(() => void vi.stubEnv('INBOUND_DOMAIN', 'post.site.example'))
beforeEach(async () => {
  await db().delete(bounces)
  await db().delete(suppressions)
  await db().delete(postmasterMails)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

const hand = (to: string | string[], raw: Buffer, envelopeFrom = '') =>
  takeInAnyMail({
    raw,
    via: 'smtp',
    envelopeFrom,
    recipients: [to].flat(),
    remoteAddress: '192.0.2.1',
    helo: 'mx.ontvanger.example',
  })

async function comeBack(deliveryId: number, raw: Buffer, now = new Date()): Promise<void> {
  const taken = await hand(returnAddress(deliveryId), raw)
  if (taken.status !== 'kept') throw new Error(`It was not kept: ${taken.status}`)
  for (const id of taken.bounceIds) await judgeBounce(id, now)
}

test('an address that is gone is mailed no more, and the delivery stays what it was', async () => {
  const { deliveryId, readerId, email } = await aDelivery()
  await comeBack(deliveryId, gone())
  expect(await isSuppressed(db(), email.toUpperCase())).toBe(true)
  expect(await db().select().from(suppressions)).toMatchObject([
    { why: 'no such address', reason: '5.1.1', said: '550 5.1.1 gone' },
  ])
  expect(await db().select().from(bounces)).toMatchObject([
    { deliveryId, readerId, kind: 'no such address', reason: '5.1.1', raw: gone() },
  ])
  const [delivery] = await db().select().from(deliveries).where(eq(deliveries.id, deliveryId))
  expect(delivery?.state).toBe('accepted')
})

test('whom it is about is read from the address it came to, and never from what it says', async () => {
  const one = await aDelivery({ email: 'een@ontvanger.example' })
  const other = await aDelivery({ email: 'ander@ontvanger.example' })
  const raw = Buffer.from(gone().toString().replaceAll('lezer@ontvanger.example', other.email))
  await comeBack(one.deliveryId, raw)
  expect(await isSuppressed(db(), one.email)).toBe(true)
  expect(await isSuppressed(db(), other.email)).toBe(false)
})

test('a complaint counts at once, a policy or a pause never', async () => {
  const complained = await aDelivery()
  await comeBack(complained.deliveryId, aComplaint('abuse'))
  expect(await isSuppressed(db(), complained.email)).toBe(true)
  for (const status of ['5.7.26', '5.0.0', '5.3.4', '5.4.4', '4.2.2']) {
    const { deliveryId, email } = await aDelivery()
    await comeBack(deliveryId, aReport([{ status }], status))
    expect(await isSuppressed(db(), email), status).toBe(false)
  }
})

test('a full mailbox counts when it was so of three mailings in a row over fourteen days', async () => {
  const began = Date.now() - 60 * DAY_MS
  const after = (days: number) => new Date(began + days * DAY_MS)
  const { readerId, email, deliveryId } = await aDelivery({ startsAt: after(0) })
  const mailed = async (days: number) => (await aDelivery({ readerId, startsAt: after(days) })).deliveryId
  await comeBack(deliveryId, full('een'))
  await comeBack(deliveryId, full('nog eens van dezelfde'))
  await comeBack(await mailed(5), full('twee'))
  await comeBack(await mailed(10), full('drie, binnen veertien dagen'))
  expect(await isSuppressed(db(), email)).toBe(false)
  await comeBack(await mailed(15), full('vier'))
  expect(await isSuppressed(db(), email)).toBe(true)
})

test('two mailings are too few, however long they lie apart', async () => {
  const startsAt = new Date(Date.now() - 60 * DAY_MS)
  const { readerId, email, deliveryId } = await aDelivery({ startsAt })
  await comeBack(deliveryId, full('een'))
  await comeBack((await aDelivery({ readerId })).deliveryId, full('twee'))
  expect(await isSuppressed(db(), email)).toBe(false)
})

test('one that came through in between begins it anew; one that was refused while it was handed over counts too', async () => {
  const after = (days: number) => new Date(Date.now() - (60 - days) * DAY_MS)
  const { readerId, email, deliveryId } = await aDelivery({ startsAt: after(0) })
  const mailed = async (days: number, given = {}) =>
    (await aDelivery({ readerId, startsAt: after(days), ...given })).deliveryId
  const refused = { state: 'refused', reason: 'EENVELOPE RCPT TO 552 5.2.2' } as const
  await comeBack(deliveryId, full('een'))
  await mailed(7)
  await comeBack(await mailed(14), full('twee'))
  await mailed(20, refused)
  await mailed(22, { state: 'excluded' })
  await comeBack(await mailed(27), full('drie'))
  expect(await isSuppressed(db(), email)).toBe(false)
  await comeBack(await mailed(29), full('vier'))
  expect(await isSuppressed(db(), email)).toBe(true)
})

test('it is one by its bytes, whoever hands it over, also at once, and judging it twice changes nothing', async () => {
  const { deliveryId, email } = await aDelivery()
  const to = returnAddress(deliveryId)
  const taken = await Promise.all(Array.from({ length: 8 }, () => hand(to, gone())))
  expect(taken.every(({ status }) => status === 'kept')).toBe(true)
  expect(await db().$count(bounces)).toBe(1)
  const [bounce] = await db().select().from(bounces)
  await Promise.all([judgeBounce(bounce?.id ?? ''), judgeBounce(bounce?.id ?? '')])
  await db().delete(suppressions)
  await judgeBounce(bounce?.id ?? '')
  expect(await isSuppressed(db(), email)).toBe(false)
})

test('a forged address, and one of a delivery that is no more, are nobody’s', async () => {
  const { deliveryId } = await aDelivery()
  const address = returnAddress(deliveryId)
  expect((await hand(address.replace(/.@/, 'x@'), gone())).status).toBe('no-recipient')
  await db().delete(deliveries).where(eq(deliveries.id, deliveryId))
  expect((await hand(address, gone())).status).toBe('no-recipient')
  expect(await db().$count(bounces)).toBe(0)
})

test('what somebody wrote to it is kept, changes nothing, and is put before the owners', async () => {
  const { deliveryId, email } = await aDelivery()
  const raw = aMailOf({ From: email, Subject: 'Re: Drie' }, 'Mooi stuk. 550 5.1.1 User unknown, ha ha.')
  await comeBack(deliveryId, raw)
  expect(await db().select().from(bounces)).toMatchObject([{ kind: 'from a person' }])
  expect(await isSuppressed(db(), email)).toBe(false)
  expect(await db().select().from(postmasterMails)).toMatchObject([{ raw }])
})

test('it is put before them once, also when two judge it at once', async () => {
  const { deliveryId, email } = await aDelivery()
  const taken = await hand(returnAddress(deliveryId), aMailOf({ From: email, Subject: 'Re: Drie' }, 'Mooi.'))
  const [id = ''] = taken.status === 'kept' ? taken.bounceIds : []
  await Promise.all(Array.from({ length: 4 }, () => judgeBounce(id)))
  expect(await db().$count(postmasterMails)).toBe(1)
})

test('a loop header does not keep it out, nor does an answer of a program change anything', async () => {
  const { deliveryId, email } = await aDelivery()
  const headers = { From: email, Subject: 'Afwezig', 'Auto-Submitted': 'auto-replied', 'X-Loop': 'x' }
  await comeBack(deliveryId, aMailOf(headers, 'Ik ben er niet. 550 5.1.1'))
  expect(await db().select().from(bounces)).toMatchObject([{ kind: 'automatic answer' }])
  expect(await db().$count(postmasterMails)).toBe(0)
})

test('one reader cannot fill the disk', async () => {
  const { deliveryId } = await aDelivery()
  const to = returnAddress(deliveryId)
  for (let n = 0; n < MOST_AN_HOUR; n += 1) expect((await hand(to, gone(`${n}`))).status).toBe('kept')
  expect((await hand(to, gone('meer'))).status).toBe('too-many')
  expect((await hand(to, gone('0'))).status).toBe('kept')
  const other = returnAddress((await aDelivery()).deliveryId)
  expect((await hand(other, Buffer.alloc(MOST_BYTES_A_DAY))).status).toBe('kept')
  expect((await hand(other, gone('nog'))).status).toBe('too-many')
})

test('it outlives the reader: who comes again, also from a file, is mailed no more', async () => {
  const { deliveryId, readerId, email } = await aDelivery()
  await comeBack(deliveryId, gone())
  await db().delete(readers).where(eq(readers.id, readerId))
  expect(await db().$count(bounces)).toBe(0)
  expect(await isSuppressed(db(), email)).toBe(true)
  const rows = JSON.stringify(await db().select().from(suppressions))
  expect(rows).not.toContain('ontvanger')
})

test('of a reader who was forgotten nothing is kept any more', async () => {
  const { deliveryId, readerId } = await aDelivery()
  await db().delete(readers).where(eq(readers.id, readerId))
  expect((await hand(returnAddress(deliveryId), gone())).status).toBe('no-recipient')
})

test('a mail also to the postmaster is kept for both', async () => {
  const { deliveryId } = await aDelivery()
  const taken = await hand([returnAddress(deliveryId), 'postmaster@post.site.example'], gone())
  expect(taken).toMatchObject({ status: 'kept', arrivalIds: [], bounceIds: [expect.any(String)] })
  expect(await db().$count(postmasterMails)).toBe(1)
})
