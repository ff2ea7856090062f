import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Member, postmasterMails } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { takeInMail } from '../arrivals/take-in-mail'
import { aMail } from '../arrivals/testing/a-mail'
import { discardPostmasterMail } from './discard-postmaster-mail'
import { findPostmasterMail } from './find-postmaster-mail'
import { MOST_AN_HOUR, MOST_BYTES_A_DAY } from './keep-postmaster-mail'
import { listPostmasterMails } from './list-postmaster-mails'

let owner: Member
let editor: Member

beforeAll(async () => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  owner = await aMember('owner')
  editor = await aMember('editor')
})
beforeEach(async () => void (await db().delete(postmasterMails)))
afterAll(() => vi.unstubAllEnvs())

const send = (from: number, raw = Buffer.from(aMail({ Subject: 'Klacht' }, 'Uw mail komt ongevraagd.'))) =>
  takeInMail({
    raw,
    via: 'smtp',
    envelopeFrom: 'x@elders.example',
    recipients: ['postmaster'],
    remoteAddress: `192.0.2.${from}`,
    helo: 'x',
  })

test('an owner reads it and lays it aside; nobody else sees it', async () => {
  await send(1)
  const [listed] = await listPostmasterMails(owner.id)
  await send(2)
  const id = listed?.id ?? ''
  expect(listed?.envelopeFrom).toBe('x@elders.example')
  expect(await listPostmasterMails(editor.id)).toEqual([])
  expect(await findPostmasterMail(editor.id, id)).toBeNull()
  expect(await findPostmasterMail(owner.id, crypto.randomUUID())).toBeNull()
  expect((await findPostmasterMail(owner.id, id))?.read).toMatchObject({
    subject: 'Klacht',
    text: expect.stringContaining('ongevraagd'),
  })
  expect(await discardPostmasterMail(editor.id, id)).toEqual({ status: 'not-found' })
  expect(await discardPostmasterMail(owner.id, id)).toEqual({ status: 'discarded' })
  expect(await discardPostmasterMail(owner.id, id)).toEqual({ status: 'not-found' })
  expect((await listPostmasterMails(owner.id)).map((mail) => mail.id === id)).toEqual([false])
})

test('one network cannot use up what others need, and all together cannot fill the disk', async () => {
  const ofOne = await Promise.all(Array.from({ length: 8 }, () => send(1)))
  expect(ofOne.filter(({ status }) => status === 'kept')).toHaveLength(5)
  for (let n = 5; n < MOST_AN_HOUR; n += 1) expect((await send(n)).status).toBe('kept')
  expect((await send(200)).status).toBe('too-many')
  await db().delete(postmasterMails)
  expect((await send(1, Buffer.alloc(MOST_BYTES_A_DAY))).status).toBe('kept')
  expect((await send(2)).status).toBe('too-many')
})

test('what is three months old is forgotten when the next comes', async () => {
  await send(1)
  await db()
    .update(postmasterMails)
    .set({ arrivedAt: new Date(Date.now() - 91 * 86_400_000) })
  await send(2)
  expect(await db().$count(postmasterMails)).toBe(1)
})

test('what came more than an hour ago leaves room again, and of the disk what came more than a day ago', async () => {
  const itIsLaterBy = (hours: number) =>
    db()
      .update(postmasterMails)
      .set({ arrivedAt: new Date(Date.now() - hours * 3_600_000) })
  for (let n = 0; n < 5; n += 1) await send(1)
  expect((await send(1)).status).toBe('too-many')
  await itIsLaterBy(1.1)
  for (let n = 0; n < MOST_AN_HOUR; n += 1) expect((await send(n < 5 ? 1 : n)).status).toBe('kept')
  await itIsLaterBy(1.1)
  expect((await send(1)).status).toBe('kept')
  await db().delete(postmasterMails)
  await send(1, Buffer.alloc(MOST_BYTES_A_DAY))
  await itIsLaterBy(1.1)
  expect((await send(2)).status).toBe('too-many')
  await itIsLaterBy(24.1)
  expect((await send(2)).status).toBe('kept')
})
